import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { instantOf } from "~/domain/time/instant";
import { addDays, type LocalDate, localDate } from "~/domain/time/local-date";
import { localTime } from "~/domain/time/local-time";
import { endOutage } from "~/server/use-cases/end-outage.server";
import { extendTerm } from "~/server/use-cases/extend-term.server";
import { notTreat } from "~/server/use-cases/not-treat.server";
import { recordDefaultNotice } from "~/server/use-cases/record-default-notice.server";
import { recordOutage } from "~/server/use-cases/record-outage.server";
import { requestSupplement } from "~/server/use-cases/request-supplement.server";
import { resumeClock } from "~/server/use-cases/resume-clock.server";
import { stopClock } from "~/server/use-cases/stop-clock.server";
import { withdrawApplication } from "~/server/use-cases/withdraw-application.server";
import { dueDate } from "~db/schema";
import { lightAnswers } from "../support/application-answers";
import { type DossierStory, done, historyTypes, mailTemplatesTo, submitDossier } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestRegion } from "../support/test-region";

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
const pass = (days: number) => app.clock.moveTo(app.clock.now() + days * day);
const today = async (): Promise<LocalDate> => (await region.officer.context()).today;

async function clock() {
  const { clock: found } = await story.state();
  if (found === null) throw new Error("no term to decide runs");
  return found;
}

const lastDay = async () => (await clock()).clock.lastDay.due;

/** The date that lists show for the step in which the gemeente decides. */
async function listed(): Promise<string | undefined> {
  const { step } = await clock();
  const rows = app.database.reader.select().from(dueDate).where(eq(dueDate.dossierId, story.id)).all();
  return rows.find(({ stepId }) => stepId === step)?.dueOn;
}

const passTo = async (goal: LocalDate) => {
  while ((await today()) < goal) pass(1);
};

const extend = async (amount: number, reason = "Wij wachten op het advies van de waterbeheerder.") =>
  extendTerm(await region.officer.context(), { ...story.target, amount, reason });

describe("making the term longer", () => {
  it("moves the last day in the dossier and in the lists at once, and tells the organiser", async () => {
    const before = await lastDay();
    expect(await listed()).toBe(before);
    const most = (await clock()).extension?.amount ?? 0;
    const { lastDay: promised } = done(await extend(most));
    expect(await lastDay()).toBe(promised);
    expect(promised >= addDays(before, 7 * most - 3)).toBe(true);
    expect(await listed()).toBe(promised);
    expect(historyTypes(app, story.id)).toContain("term.extended");
    expect(mailTemplatesTo(app, region.organiser)).toContain("term_extended");
  });

  it("is done once, not for longer than the method allows, and with a reason", async () => {
    const most = (await clock()).extension?.amount ?? 0;
    expect(await extend(most + 1)).toMatchObject({ fields: { amount: { code: "too_large", values: { max: most } } } });
    expect(await extend(0)).toMatchObject({ fields: { amount: { code: "too_small" } } });
    expect(await extend(1, " ")).toMatchObject({ fields: { reason: { code: "reason_required" } } });
    done(await extend(1));
    expect(await extend(1)).toMatchObject({ reason: "extended_before" });
  });

  it("can be done on the last day and not after it", async () => {
    await passTo(await lastDay());
    const second = await submitDossier(app, region, lightAnswers);
    done(await extend(2));
    story = second;
    await passTo(addDays(await lastDay(), 1));
    expect(await extend(2)).toMatchObject({ reason: "decision_term_passed" });
  });

  it("goes by midnight in the Netherlands", async () => {
    const last = await lastDay();
    const at = (date: LocalDate, time: string) =>
      app.clock.moveTo(instantOf({ date, time: localTime(time) }, "earlier"));
    at(addDays(last, 1), "00:01");
    expect(await extend(2)).toMatchObject({ reason: "decision_term_passed" });
    at(last, "23:59");
    done(await extend(2));
  });

  it("is for the gemeente that handles it, before the decision", async () => {
    const input = { ...story.target, amount: 1, reason: "Druk." };
    expect(await extendTerm(await region.burgemeester.context(), input)).toMatchObject({ reason: "forbidden" });
    expect(await extendTerm(await region.otherOfficer.context(), input)).toMatchObject({ reason: "not_found" });
    done(await withdrawApplication(await region.organiser.context(), { ...story.target, reason: "" }));
    expect(await extend(1)).toMatchObject({ reason: "wrong_status" });
  });
});

const stop = async (days: number, more: { since?: LocalDate; explanation?: string } = {}) => {
  const now = await today();
  return stopClock(await region.officer.context(), {
    ...story.target,
    ground: "consent",
    since: now,
    termEndsOn: addDays(now, days),
    explanation: "Per mail afgesproken.",
    ...more,
  });
};

describe("standing still on another ground", () => {
  it("takes every day of its term, and days shared with a request to supplement once", async () => {
    const before = await lastDay();
    done(await stop(7));
    expect((await clock()).clock.suspendedDays).toBe(7);
    expect(await lastDay()).toBe(addDays(before, 7));
    expect(await listed()).toBe(await lastDay());
    const asked = { items: ["Plattegrond"], explanation: "", termEndsOn: addDays(await today(), 8) };
    done(await requestSupplement(await region.officer.context(), { ...story.target, ...asked }));
    expect((await clock()).clock.suspendedDays).toBe(7);
    expect(mailTemplatesTo(app, region.organiser)).toContain("term_stopped");
  });

  it("ends earlier when its cause does", async () => {
    const before = await lastDay();
    done(await stop(21));
    pass(8);
    done(await resumeClock(await region.officer.context(), story.target));
    expect((await clock()).clock).toMatchObject({ suspendedDays: 7, standsStill: null });
    expect(await lastDay()).toBe(addDays(before, 7));
    expect(await listed()).toBe(await lastDay());
    expect(mailTemplatesTo(app, region.organiser)).toContain("term_resumed");
    expect(await resumeClock(await region.officer.context(), story.target)).toMatchObject({ reason: "not_stopped" });
  });

  it("is no request to supplement: it cannot be answered and does not lead to not treating", async () => {
    done(await stop(3));
    pass(10);
    const reason = "Er ontbreekt te veel.";
    const refused = await notTreat(await region.officer.context(), { ...story.target, reason });
    expect(refused).toMatchObject({ reason: "too_early" });
    expect((await story.state()).supplement).toBeNull();
    await expect(story.change({ omschrijving_evenement: "Anders." }, "supplement")).rejects.toThrow("wrong_status");
  });

  it("is not ended by a supplement", async () => {
    done(await stop(40));
    const asked = { items: ["Omschrijving"], explanation: "", termEndsOn: addDays(await today(), 14) };
    done(await requestSupplement(await region.officer.context(), { ...story.target, ...asked }));
    done(await story.change({ omschrijving_evenement: "Een feest met een optocht." }, "supplement"));
    const { suspensions } = await story.state();
    expect(suspensions.map(({ ground, answeredOn }) => [ground, answeredOn !== null])).toEqual([
      ["consent", false],
      ["supplement", true],
    ]);
  });

  it("needs a last day that is to come, a day it began that is not, and an explanation", async () => {
    const now = await today();
    const wrong = await stop(0, { since: addDays(now, 1), explanation: " " });
    expect(wrong).toMatchObject({
      fields: {
        since: { code: "date_to_come" },
        termEndsOn: { code: "date_passed" },
        explanation: { code: "reason_required" },
      },
    });
    expect(await stop(4, { since: addDays(now, -30) })).toMatchObject({
      fields: { since: { code: "before_receipt" } },
    });
    expect(await stop(400)).toMatchObject({ fields: { termEndsOn: { code: "date_too_far" } } });
  });

  it("cannot begin when the term has run out", async () => {
    await passTo(addDays(await lastDay(), 1));
    expect(await stop(4)).toMatchObject({ reason: "decision_term_passed" });
  });
});

describe("a notice of default", () => {
  const notice = async (receivedOn: LocalDate) =>
    recordDefaultNotice(await region.officer.context(), { ...story.target, receivedOn });

  it("starts the penalty two weeks later, is kept once, and tells who handles the dossier", async () => {
    const last = await lastDay();
    expect(await notice(await today())).toMatchObject({ reason: "term_not_missed" });
    await passTo(addDays(last, 3));
    expect(await notice(last)).toMatchObject({ fields: { receivedOn: { code: "notice_too_early" } } });
    expect(await notice(addDays(last, 9))).toMatchObject({ fields: { receivedOn: { code: "date_to_come" } } });
    done(await notice(addDays(last, 1)));
    expect(await notice(addDays(last, 2))).toMatchObject({ reason: "notice_before" });
    expect((await clock()).clock.penalty).toMatchObject({ firstDay: addDays(last, 16), days: 0 });
    await passTo(addDays(last, 17));
    expect((await clock()).clock.penalty).toMatchObject({ days: 2 });
    expect(mailTemplatesTo(app, region.coordinator)).toContain("default_notice_received");
  });
});

describe("an outage of the site", () => {
  const hours = (from: LocalDate, begin: string, until: LocalDate, end: string) => ({
    startedAt: Date.parse(`${from}T${begin}:00+02:00`),
    endedAt: Date.parse(`${until}T${end}:00+02:00`),
    explanation: "De verbinding met het rekencentrum was weg.",
  });

  it("lets the term to supplement go on, and the term of the gemeente not", async () => {
    const termEndsOn = localDate("2026-05-15");
    const asked = { items: ["Plattegrond"], explanation: "", termEndsOn };
    done(await requestSupplement(await region.officer.context(), { ...story.target, ...asked }));
    const before = await lastDay();
    await passTo(localDate("2026-05-16"));
    const reason = "Er ontbreekt te veel.";
    const act = async () => notTreat(await region.officer.context(), { ...story.target, reason });
    done(await recordOutage(await region.administrator.context(), hours(termEndsOn, "08:00", termEndsOn, "17:30")));
    // 15 May 2026 is a Friday that the Crown put on a par with a holiday; the Monday is the next working day.
    expect((await story.state()).supplement).toMatchObject({ lastDay: "2026-05-18", isOver: false });
    expect(await lastDay()).toBe(before);
    expect(await act()).toMatchObject({ reason: "too_early" });
    await passTo(localDate("2026-05-19"));
    done(await act());
  });

  it("is recorded and ended by the administrator alone", async () => {
    const now = app.clock.now();
    const lasting = { startedAt: now - 2 * day, endedAt: null, explanation: "Stroomstoring." };
    expect(await recordOutage(await region.officer.context(), lasting)).toMatchObject({ reason: "forbidden" });
    const administrator = await region.administrator.context();
    const { outageId } = done(await recordOutage(administrator, lasting));
    expect(await endOutage(administrator, { outageId, endedAt: now - 3 * day })).toMatchObject({
      fields: { endDate: { code: "end_before_start" } },
    });
    expect(await endOutage(await region.officer.context(), { outageId, endedAt: now })).toMatchObject({
      reason: "forbidden",
    });
    done(await endOutage(administrator, { outageId, endedAt: now }));
    expect(await endOutage(administrator, { outageId, endedAt: now })).toMatchObject({ reason: "already_done" });
    expect(await recordOutage(administrator, { ...lasting, startedAt: now + day })).toMatchObject({
      fields: { startDate: { code: "date_to_come" } },
    });
  });
});
