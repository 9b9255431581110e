import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { markOfText } from "~/domain/advice/text-mark";
import type { Answers } from "~/domain/form/answers";
import { gatherAdviceBundle } from "~/server/documents/gather-advice-bundle.server";
import { readAdviceRequest } from "~/server/queries/advice/advice-request.server";
import { readChangePage } from "~/server/queries/dossier/change-page.server";
import { readHistoryPage } from "~/server/queries/dossier/history-page.server";
import { readRulingPage } from "~/server/queries/dossier/ruling-page.server";
import { decideOnPermit } from "~/server/use-cases/decide-on-permit.server";
import { ruleOnDifference } from "~/server/use-cases/rule-on-difference.server";
import { changeRuling, dossier, review, warning } from "~db/schema";
import { lightAnswers, middleAnswers } from "../support/application-answers";
import { type DossierStory, done, historyTypes, mailTemplatesTo, submitDossier } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestPerson, type TestRegion } from "../support/test-region";

const first = "Muziek op het plein, met eten en spelletjes.";
const typo = "Muziek op het plein met eten en spelletjes.";
const other = "Muziek, eten, spelletjes en een vrachtwagen.";
const description = "omschrijving_evenement";
const text = (words: string): Answers => ({ [description]: words });

let app: TestApp;
let region: TestRegion;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
});

afterEach(() => app.close());

const rowOf = (id: string) => app.database.reader.select().from(dossier).where(eq(dossier.id, id)).get();

async function advised(): Promise<DossierStory> {
  const story = await submitDossier(app, region, middleAnswers);
  await story.toAdvising();
  await story.adviseAll();
  expect(rowOf(story.id)?.status).toBe("ready");
  return story;
}

type Ruled = { from: string; to: string; reason?: string; by?: TestPerson };

async function rule(story: DossierStory, { from, to, reason = "Alleen een komma.", by = region.officer }: Ruled) {
  app.clock.moveTo(app.clock.now() + 60_000);
  const marks = { from: markOfText(from), to: markOfText(to) };
  return ruleOnDifference(await by.context(), { ...story.target, questionId: description, ...marks, reason });
}

const open = async (story: DossierStory) =>
  (await story.state()).requests
    .filter(({ request }) => ["asked", "in_progress", "more_information"].includes(request.status))
    .map(({ request }) => request.serviceId);

/** What a service reads of the rulings by which its own advice holds. */
async function rulingsSeenBy(story: DossierStory, serviceId: string) {
  const adviser = region.services.find((service) => service.serviceId === serviceId)?.adviser ?? region.officer;
  const request = (await story.state()).requests.find((each) => each.request.serviceId === serviceId);
  return done(await readAdviceRequest(await adviser.context(), request?.request.id ?? "")).rulings;
}

describe("a ruling that a difference in text does not matter", () => {
  it("lets advice hold again that expired by nothing else, and says so everywhere", async () => {
    const story = await advised();
    done(await story.change(text(typo)));
    expect(await open(story)).toHaveLength(4);
    expect(rowOf(story.id)?.status).toBe("advising");
    done(await rule(story, { from: first, to: typo }));
    expect(await open(story)).toEqual([]);
    expect(rowOf(story.id)?.status).toBe("ready");
    const types = historyTypes(app, story.id);
    expect(types).toContain("change.ruled_immaterial");
    expect(types.filter((type) => type === "advice.kept_by_ruling")).toHaveLength(4);
    const history = done(await readHistoryPage(await region.officer.context(), story.reference));
    expect(history.entries.some(({ detail }) => detail?.includes("Alleen een komma."))).toBe(true);
    expect(await rulingsSeenBy(story, "brandweer")).toMatchObject([
      { reason: "Alleen een komma.", before: first, after: typo },
    ]);
    const ctx = await region.officer.context();
    const bundle = await gatherAdviceBundle(ctx.read, ctx, await story.state());
    expect(bundle.rulings).toMatchObject([{ reason: "Alleen een komma." }]);
    expect(bundle.requests.every(({ advice }) => advice?.stands)).toBe(true);
  });

  it("covers exactly these two texts, in either direction, and nothing follows from it for a third", async () => {
    const story = await advised();
    done(await story.change(text(typo)));
    done(await rule(story, { from: first, to: typo }));
    done(await story.change(text(other)));
    expect(await open(story)).toHaveLength(4);
    done(await rule(story, { from: typo, to: other, reason: "De vrachtwagen staat stil." }));
    expect(await open(story)).toHaveLength(4);
    const page = done(await readRulingPage(await region.officer.context(), story.reference, description));
    expect(page.open).toMatchObject([{ before: first, versions: [1] }]);
    expect(await rulingsSeenBy(story, "brandweer")).toEqual([]);
    done(await story.change(text(typo)));
    expect(await open(story)).toEqual([]);
  });

  it("does not make up for anything else that changed", async () => {
    const story = await advised();
    done(await story.change({ ...text(typo), personen_piek: 3600 }));
    done(await rule(story, { from: first, to: typo }));
    expect(await open(story)).toEqual(["brandweer", "ghor", "politie"]);
  });

  it("leaves a warning and a review to whoever reads and decides", async () => {
    const story = await submitDossier(app, region, lightAnswers);
    await story.declareComplete();
    await story.confirmClass();
    await story.sendRequests();
    const { id, revision } = rowOf(story.id) ?? { id: "", revision: 0 };
    const granted = {
      kind: "granted" as const,
      considerations: "Akkoord.",
      publicationText: "",
      choices: { treated: {}, general: [], own: [] },
      departures: [],
    };
    done(await decideOnPermit(await region.officer.context(), { ...granted, dossierId: id, revision }));
    app.clock.moveTo(Date.parse("2026-08-20T10:00:00+02:00"));
    done(await story.change(text(typo)));
    expect(mailTemplatesTo(app, region.burgemeester)).toContain("warning_raised");
    done(await rule(story, { from: first, to: typo }));
    expect(app.database.reader.select().from(review).all()).toMatchObject([{ settledAt: null }]);
    expect(app.database.reader.select().from(warning).all()).toMatchObject([{ confirmedAt: null }]);
  });

  it("is for the gemeente that decides, on free text alone, with a reason, once", async () => {
    const story = await advised();
    done(await story.change(text(typo)));
    const between = { from: first, to: typo };
    const people = [region.administrator, region.burgemeester, region.organiser, region.regionalCoordinator];
    for (const by of people) expect(await rule(story, { ...between, by })).toMatchObject({ reason: "forbidden" });
    expect(await rule(story, { ...between, by: region.otherOfficer })).toMatchObject({ reason: "not_found" });
    expect(await rule(story, { ...between, reason: "  " })).toMatchObject({ reason: "invalid" });
    expect(await rule(story, { from: first, to: other })).toMatchObject({ reason: "stale" });
    expect(await rule(story, { from: other, to: typo })).toMatchObject({ reason: "not_found" });
    const number = { from: markOfText(2800), to: markOfText(2800), reason: "Nee." };
    const officer = await region.officer.context();
    expect(await ruleOnDifference(officer, { ...story.target, questionId: "personen_piek", ...number })).toMatchObject({
      reason: "not_found",
    });
    done(await rule(story, between));
    expect(await rule(story, between)).toMatchObject({ reason: "already_done" });
    expect(app.database.reader.select().from(changeRuling).all()).toHaveLength(1);
  });

  it("starts from a page that shows each text that something rests on", async () => {
    const story = await advised();
    done(await story.change(text(typo)));
    const officer = await region.officer.context();
    const change = done(await readChangePage(officer, story.reference, null));
    expect(change.differences).toMatchObject([
      {
        before: first,
        after: typo,
        weight: "material",
        ruleHref: `/dossiers/${story.reference}/wijziging/${description}`,
      },
    ]);
    expect(change.advice.expires).toHaveLength(4);
    const page = done(await readRulingPage(officer, story.reference, description));
    expect(page.open).toMatchObject([{ before: first, after: typo, versions: [1] }]);
    expect(page.open[0]?.services).toHaveLength(4);
    expect(await readRulingPage(officer, story.reference, "personen_piek")).toMatchObject({ reason: "not_found" });
    done(await rule(story, { from: first, to: typo }));
    const after = done(await readChangePage(await region.officer.context(), story.reference, null));
    expect(after.differences).toMatchObject([{ weight: "ruled", ruleHref: null }]);
    expect(after.advice).toMatchObject({ expires: [] });
    expect(await readChangePage(await region.organiser.context(), story.reference, null)).toMatchObject({
      reason: "forbidden",
    });
  });
});
