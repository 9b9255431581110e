import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addDays, type LocalDate, localDate } from "~/domain/time/local-date";
import { addDraft } from "~/server/data/drafts.server";
import { readActPage } from "~/server/queries/dossier/act-page.server";
import { readClockPage } from "~/server/queries/dossier/clock-page.server";
import { readExtendPage } from "~/server/queries/dossier/extend-page.server";
import { readOverview } from "~/server/queries/dossier/overview.server";
import { readSupplementPage } from "~/server/queries/dossier/supplement-page.server";
import { readTaskList } from "~/server/queries/form/task-list.server";
import { readOwnDossier } from "~/server/queries/own-dossier/own-dossier.server";
import { extendTerm } from "~/server/use-cases/extend-term.server";
import { recordDefaultNotice } from "~/server/use-cases/record-default-notice.server";
import { recordOutage } from "~/server/use-cases/record-outage.server";
import { requestSupplement } from "~/server/use-cases/request-supplement.server";
import { stopClock } from "~/server/use-cases/stop-clock.server";
import { withdrawApplication } from "~/server/use-cases/withdraw-application.server";
import { lightAnswers } from "../support/application-answers";
import { type DossierStory, done, submitDossier } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestPerson, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;
let story: DossierStory;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
  story = await submitDossier(app, region, lightAnswers);
});

afterEach(() => app.close());

const day = 24 * 3_600_000;
const today = async (): Promise<LocalDate> => (await region.officer.context()).today;
const passTo = async (goal: LocalDate) => {
  while ((await today()) < goal) app.clock.moveTo(app.clock.now() + day);
};
const clockFor = async (person: TestPerson) => readClockPage(await person.context(), story.reference);
const clock = async () => done(await clockFor(region.officer));
const lastDay = async () => localDate((await clock()).term?.lastDay ?? "");

describe("the page of the term to decide", () => {
  it("shows the arithmetic and its grounds to everybody who works on the dossier", async () => {
    const adviser = region.services.find(({ level }) => level === "regio")?.adviser;
    if (adviser === undefined) throw new Error("no service is of the region");
    const readers = [region.officer, region.coordinator, region.burgemeester, adviser];
    for (const reader of readers) {
      const page = done(await clockFor(reader));
      expect(page.term?.formula).toMatch(/^8 weken na .+ = .+/);
      expect(page.term?.sources.length).toBeGreaterThan(0);
      expect(page.line.map(({ what }) => what)).toContain("Laatste dag om te besluiten");
    }
    expect(await clockFor(region.organiser)).toMatchObject({ reason: "forbidden" });
    expect(await clockFor(region.otherOfficer)).toMatchObject({ reason: "not_found" });
    // An inspector sees what was granted.
    expect(await clockFor(region.inspector)).toMatchObject({ reason: "not_found" });
    expect(await clockFor(region.administrator)).toMatchObject({ reason: "forbidden" });
  });

  it("offers what can be done now, to whom may do it", async () => {
    const paths = async (person: TestPerson) =>
      done(await clockFor(person)).acts.map(({ href }) => href.split("/").at(-1));
    expect(await paths(region.officer)).toEqual(["aanvullen", "verdagen", "opschorten"]);
    expect(await paths(region.burgemeester)).toEqual([]);
    await passTo(addDays(await lastDay(), 1));
    expect(await paths(region.officer)).toEqual(["aanvullen", "ingebrekestelling"]);
  });

  it("tells what a late decision costs in days, once notice was given", async () => {
    const last = await lastDay();
    await passTo(addDays(last, 1));
    const target = { ...story.target, receivedOn: addDays(last, 1) };
    done(await recordDefaultNotice(await region.officer.context(), target));
    await passTo(addDays(last, 35));
    const { inDefault } = await clock();
    expect(inDefault.join(" ")).toContain(
      "over 20 dagen: 14 dagen tegen het eerste tarief en 6 dagen tegen het tweede",
    );
  });

  it("says that nothing runs any more when the application was withdrawn", async () => {
    done(await withdrawApplication(await region.organiser.context(), { ...story.target, reason: "" }));
    expect(await clock()).toMatchObject({ term: null, inDefault: [], room: [], acts: [] });
  });
});

describe("a page on which one thing is done", () => {
  const closed = async (
    ...names: Parameters<typeof readActPage> extends [unknown, unknown, unknown, ...infer N] ? N : never
  ) => done(await readActPage(await region.officer.context(), story.reference, "dossier.handle", ...names)).closed;

  it("says when that cannot be done, and why", async () => {
    expect(await closed("declare_complete")).toBeNull();
    expect(await closed("record_default_notice")).toBe("term_not_missed");
    expect(await closed("not_treat")).toBe("too_early");
    expect(await closed("resume_clock")).toBe("not_stopped");
    expect(await closed("accept_melding")).toBe("wrong_status");
    expect(await closed("close_after_decision", "close_without_evaluation")).toBe("wrong_status");
    await story.declareComplete();
    expect(await closed("declare_complete")).toBe("wrong_status");
  });

  it("says so of the term as well", async () => {
    const page = async () => done(await readExtendPage(await region.officer.context(), story.reference));
    expect((await page()).closed).toBeNull();
    done(await extendTerm(await region.officer.context(), { ...story.target, amount: 1, reason: "Druk." }));
    expect((await page()).closed).toBe("extended_before");
    done(await withdrawApplication(await region.organiser.context(), { ...story.target, reason: "" }));
    const supplement = done(await readSupplementPage(await region.officer.context(), story.reference));
    expect(supplement.closed).toBe("wrong_status");
  });
});

describe("the applicant", () => {
  const own = async () => done(await readOwnDossier(await region.organiser.context(), story.reference));

  it("reads why the term was extended or stands still, with the new last day", async () => {
    const reason = "Wij wachten op het advies van de waterbeheerder.";
    done(await extendTerm(await region.officer.context(), { ...story.target, amount: 3, reason }));
    const now = await today();
    const stop = { ground: "applicant" as const, since: now, termEndsOn: addDays(now, 5), explanation: "U bent weg." };
    done(await stopClock(await region.officer.context(), { ...story.target, ...stop }));
    const page = await own();
    expect(page.decideBy).toBe(await lastDay());
    expect(page.moved).toEqual([
      { title: expect.stringContaining("verlengd met 3 weken"), reason },
      { title: expect.stringContaining("omdat de vertraging bij u ligt"), reason: "U bent weg." },
    ]);
    expect(page.supplement).toBeNull();
    expect(page.may.supplement).toBe(false);
  });

  it("has longer to supplement when the site could not be used on the last day", async () => {
    const termEndsOn = localDate("2026-05-12");
    const asked = { items: ["Plattegrond"], explanation: "", termEndsOn };
    done(await requestSupplement(await region.officer.context(), { ...story.target, ...asked }));
    await passTo(localDate("2026-05-13"));
    expect(await own()).toMatchObject({ supplement: { isOver: true, excuse: null } });
    const outage = {
      startedAt: Date.parse("2026-05-12T09:00:00+02:00"),
      endedAt: Date.parse("2026-05-12T11:00:00+02:00"),
      explanation: "Storing.",
    };
    done(await recordOutage(await region.administrator.context(), outage));
    expect(await own()).toMatchObject({
      supplement: { isOver: false, termEndsOn: "2026-05-13", excuse: { until: "2026-05-13" } },
    });
    const { head, toDo } = done(await readOverview(await region.officer.context(), story.reference));
    expect(head.supplement).toEqual({ termEndsOn: "2026-05-13", isOver: false, movedFrom: "2026-05-12" });
    expect(toDo.map(({ code }) => code)).toContain("supplement_running");
  });
});

describe("an application that is late because of an outage", () => {
  it("is shown as late with that reason, before it is sent and after, and its deadline stays", async () => {
    const { submission } = await story.state();
    const deadline = submission?.terms[0]?.lastDay.due ?? localDate("2026-05-01");
    await passTo(addDays(deadline, 1));
    const outage = {
      startedAt: Date.parse(`${deadline}T09:00:00+02:00`),
      endedAt: Date.parse(`${deadline}T23:30:00+02:00`),
      explanation: "Storing.",
    };
    done(await recordOutage(await region.administrator.context(), outage));
    const organiser = await region.organiser.context();
    const answers = { hoofdgemeente: region.here, ...lightAnswers };
    const draftId = await organiser.write((tx) => addDraft(tx, organiser, { evenementId: null, name: "", answers }));
    const { outlook } = done(await readTaskList(await region.organiser.context(), draftId));
    expect(outlook.submission).toMatchObject({ verdict: false, terms: [{ lastDay: { due: deadline } }] });
    expect(outlook.excuse).toMatchObject({ until: expect.any(String) });

    story = await submitDossier(app, region, lightAnswers);
    const { head } = done(await readOverview(await region.officer.context(), story.reference));
    expect(head).toMatchObject({ isLate: true, excuse: { outages: [{ explanation: "Storing." }] } });
    expect((await clock()).line[0]?.what).toBe("Aanvraag ontvangen, te laat door een storing");
    const page = done(await readOwnDossier(await region.organiser.context(), story.reference));
    expect(page.excuse).not.toBeNull();
  });
});
