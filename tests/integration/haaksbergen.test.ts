import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Answers } from "~/domain/form/answers";
import type { DecisionChoice } from "~/domain/permit/decision-choice";
import { readDecisionPage } from "~/server/queries/decision/decision-page.server";
import { readWarningPage } from "~/server/queries/dossier/warning-page.server";
import { confirmWarning } from "~/server/use-cases/confirm-warning.server";
import { decideOnPermit } from "~/server/use-cases/decide-on-permit.server";
import { escalateWarnings } from "~/server/warnings/escalate-warnings.server";
import { dossier, history, review, warning } from "~db/schema";
import { lightAnswers } from "../support/application-answers";
import { type DossierStory, done, historyTypes, mailTemplatesTo, submitDossier } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestPerson, type TestRegion } from "../support/test-region";

/** What was asked for in Haaksbergen in 2014: rides for bicycles, skeelers, motors and cars. */
const rides: Answers = {
  ...lightAnswers,
  naam_evenement: "AutoMotorSportief",
  soort_evenement: "toertocht",
  omschrijving_evenement: "Toerritten met fiets, skeeler, motor en auto.",
  personen_piek: 4800,
  aantrekking: "regionaal",
};

/** What it became three days before. */
const monsterTruck: Answers = {
  omschrijving_evenement: "Demonstraties met een monstertruck. Wij verwachten 5.000 tot 10.000 bezoekers.",
  soort_evenement: "autos_motoren",
  bijzonder: ["stunts"],
  stunt_omschrijving: "Een monstertruck rijdt over autowrakken.",
  personen_piek: 9500,
};

const threeDaysBefore = Date.parse("2026-09-02T09:00:00+02:00");

let app: TestApp;
let region: TestRegion;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
});

afterEach(() => app.close());

const rowOf = (id: string) => {
  const found = app.database.reader.select().from(dossier).where(eq(dossier.id, id)).get();
  if (found === undefined) throw new Error("no dossier");
  return found;
};

/** Ready for a permit in the lightest class. */
async function ridesAreReady(): Promise<DossierStory> {
  const story = await submitDossier(app, region, rides);
  await story.declareComplete();
  await story.confirmClass();
  await story.sendRequests();
  await story.adviseAll();
  expect(rowOf(story.id)).toMatchObject({ confirmedClass: "A", status: "ready" });
  return story;
}

async function becomesMonsterTruck(story: DossierStory): Promise<void> {
  app.clock.moveTo(threeDaysBefore);
  done(await story.change(monsterTruck));
}

const choice = (kind: DecisionChoice["kind"], departures: DecisionChoice["departures"] = []): DecisionChoice => ({
  kind,
  considerations: "Het past op deze plek.",
  publicationText: "",
  choices: { treated: {}, general: [], own: [] },
  departures,
});

async function decide(story: DossierStory, by: TestPerson, decision: DecisionChoice) {
  const { id, revision } = rowOf(story.id);
  return decideOnPermit(await by.context(), { ...decision, dossierId: id, revision });
}

async function confirm(story: DossierStory, by: TestPerson, versionNumber = 2) {
  return confirmWarning(await by.context(), { dossierId: story.id, versionNumber });
}

const statusByService = async (story: DossierStory) =>
  Object.fromEntries((await story.state()).requests.map(({ request }) => [request.serviceId, request.status]));

describe("a change three days before, while the permit is not given yet", () => {
  it("opens the class, asks for advice and warns the burgemeester by name", async () => {
    const story = await ridesAreReady();
    await becomesMonsterTruck(story);
    expect(rowOf(story.id)).toMatchObject({ status: "complete", proposedClass: "B", confirmedClass: null });
    expect(app.database.reader.select().from(warning).all()).toMatchObject([
      { dossierId: story.id, versionNumber: 2, causes: ["class_rises", "last_weeks"], classBefore: "A", classNow: "B" },
    ]);
    expect(mailTemplatesTo(app, region.burgemeester)).toContain("warning_raised");
    await story.confirmClass();
    await story.sendRequests();
    expect(await statusByService(story)).toMatchObject({ brandweer: "asked", ghor: "asked", politie: "asked" });
  });

  it("keeps the permit shut for everybody until advice is given and the warning is read", async () => {
    const story = await ridesAreReady();
    await becomesMonsterTruck(story);
    const grant = choice("granted");
    expect(await decide(story, region.administrator, grant)).toMatchObject({ ok: false });
    expect(await decide(story, region.officer, grant)).toMatchObject({ ok: false, reason: "wrong_status" });
    await story.confirmClass();
    await story.sendRequests();
    expect(await decide(story, region.officer, grant)).toMatchObject({ ok: false, reason: "wrong_status" });
    await story.adviseAll();
    expect(rowOf(story.id).status).toBe("ready");
    expect(await decide(story, region.officer, grant)).toMatchObject({ ok: false, reason: "warning_unread" });
    for (const person of [region.officer, region.coordinator, region.administrator]) {
      expect(await confirm(story, person)).toMatchObject({ ok: false, reason: "forbidden" });
    }
    expect(await confirm(story, region.burgemeester, 1)).toMatchObject({ ok: false, reason: "stale" });
    done(await confirm(story, region.burgemeester));
    expect(await confirm(story, region.burgemeester)).toMatchObject({ ok: false, reason: "already_done" });
    const [kept] = app.database.reader.select().from(history).where(eq(history.type, "warning.confirmed")).all();
    expect(kept).toMatchObject({ actorId: region.burgemeester.userId, dossierId: story.id });
    done(await decide(story, region.officer, grant));
  });

  it("leaves the burgemeester nothing but a written departure from each obstacle", async () => {
    const story = await ridesAreReady();
    await becomesMonsterTruck(story);
    const refused = await decide(story, region.burgemeester, choice("granted"));
    expect(refused).toMatchObject({ ok: false, reason: "reason_required" });
    const page = done(await readDecisionPage(await region.burgemeester.context(), story.reference));
    const obstacles = page.obstacles.map(({ id }) => id);
    expect(obstacles).toEqual([
      "class_unconfirmed",
      "advice_missing:brandweer",
      "advice_open:ghor",
      "advice_open:politie",
      "warning_unread",
    ]);
    const departures = obstacles.map((obstacle) => ({ obstacle, reason: "Het kan niet wachten." }));
    const allButOne = choice("granted", departures.slice(1));
    expect(await decide(story, region.burgemeester, allButOne)).toMatchObject({ reason: "reason_required" });
    done(await decide(story, region.burgemeester, choice("granted", departures)));
    expect(rowOf(story.id).outcome).toBe("granted");
  });
});

describe("a change three days before, after the permit was given", () => {
  it("puts the permit under review until a new decision, which waits for advice and for the reading", async () => {
    const story = await ridesAreReady();
    done(await decide(story, region.officer, choice("granted")));
    await becomesMonsterTruck(story);
    expect(rowOf(story.id)).toMatchObject({ status: "decided", outcome: "granted", confirmedClass: "A" });
    expect(app.database.reader.select().from(review).all()).toMatchObject([{ proposedClass: "B", settledAt: null }]);
    expect(mailTemplatesTo(app, region.burgemeester)).toContain("warning_raised");
    expect(await statusByService(story)).toMatchObject({ brandweer: "concept", ghor: "asked", politie: "asked" });
    await story.sendRequests();
    expect(await statusByService(story)).toMatchObject({ brandweer: "asked", ghor: "asked", politie: "asked" });
    const adviser = region.services.find(({ serviceId }) => serviceId === "politie")?.adviser;
    expect(mailTemplatesTo(app, adviser ?? region.officer)).toEqual(
      expect.arrayContaining(["advice_expired", "warning_told"]),
    );
    for (const kind of ["maintained", "amended"] as const) {
      expect(await decide(story, region.officer, choice(kind))).toMatchObject({ ok: false });
      expect(await decide(story, region.administrator, choice(kind))).toMatchObject({ ok: false });
      expect(await decide(story, region.burgemeester, choice(kind))).toMatchObject({
        ok: false,
        reason: "reason_required",
      });
    }
    await story.adviseAll();
    expect(await decide(story, region.officer, choice("maintained"))).toMatchObject({ ok: false });
    done(await confirm(story, region.burgemeester));
    done(await decide(story, region.officer, choice("maintained")));
    expect(rowOf(story.id)).toMatchObject({ outcome: "granted", confirmedClass: "B" });
    expect(app.database.reader.select().from(review).all()).toMatchObject([{ settledAt: expect.any(Number) }]);
  });
});

describe("a warning", () => {
  it("tells what changed, and names who has to read it", async () => {
    const story = await ridesAreReady();
    await becomesMonsterTruck(story);
    const page = done(await readWarningPage(await region.officer.context(), story.reference));
    expect(page).toMatchObject({ isUnread: true, mayConfirm: false, versionNumber: 2 });
    expect(page.classes).toMatchObject({ before: { id: "A" }, now: { id: "B" } });
    const people = page.changes.find(({ term }) => term.startsWith("Hoeveel mensen"));
    expect(people).toMatchObject({ before: "4.800 personen", after: "9.500 personen" });
    const { actor } = await region.burgemeester.context();
    expect(page.burgemeesters).toContain(actor.name);
    const own = done(await readWarningPage(await region.burgemeester.context(), story.reference));
    expect(own.mayConfirm).toBe(true);
  });

  it("is not raised again by a change that makes nothing heavier than was told", async () => {
    const story = await submitDossier(app, region, rides);
    await story.declareComplete();
    await story.confirmClass();
    done(await story.change(monsterTruck));
    done(await story.change({ omschrijving_evenement: "Demonstraties met twee monstertrucks." }));
    expect(app.database.reader.select().from(warning).all()).toHaveLength(1);
  });

  it("is told to the coordinators once when nobody read it for a day", async () => {
    const story = await ridesAreReady();
    await becomesMonsterTruck(story);
    app.clock.moveTo(app.clock.now() + 23 * 3_600_000);
    expect(await escalateWarnings(app)).toBe(0);
    app.clock.moveTo(app.clock.now() + 3_600_000);
    expect(await escalateWarnings(app)).toBe(1);
    expect(await escalateWarnings(app)).toBe(0);
    for (const person of [region.coordinator, region.regionalCoordinator, region.burgemeester]) {
      expect(mailTemplatesTo(app, person).filter((template) => template === "warning_unread")).toHaveLength(1);
    }
    expect(historyTypes(app, story.id)).toContain("warning.escalated");
    done(await confirm(story, region.burgemeester));
  });
});
