import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addDays, localDate } from "~/domain/time/local-date";
import { correctApplication } from "~/server/use-cases/correct-application.server";
import { requestSupplement } from "~/server/use-cases/request-supplement.server";
import { submitChange } from "~/server/use-cases/submit-change.server";
import { applicationVersion, dossier } from "~db/schema";
import { lightAnswers, middleAnswers } from "../support/application-answers";
import { changeDraft, done, mailTemplatesTo, submitDossier } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
});

afterEach(() => app.close());

const later = (minutes = 1) => app.clock.moveTo(app.clock.now() + minutes * 60_000);

const statusOf = (id: string) =>
  app.database.reader.select().from(dossier).where(eq(dossier.id, id)).get()?.status ?? null;

describe("a supplement", () => {
  it("is asked within a term, stops the clock and starts it again when it comes in", async () => {
    const story = await submitDossier(app, region, lightAnswers);
    const today = localDate("2026-05-01");
    const asked = { ...story.target, items: ["Situatietekening", " "], explanation: "Op schaal." };
    const officer = await region.officer.context();
    expect(await requestSupplement(officer, { ...asked, termEndsOn: today })).toMatchObject({
      fields: { termEndsOn: { code: "date_passed" } },
    });
    done(await requestSupplement(officer, { ...asked, termEndsOn: addDays(today, 14) }));
    expect(mailTemplatesTo(app, region.organiser)).toContain("supplement_asked");
    const before = (await story.state()).clock?.clock;
    app.clock.moveTo(app.clock.now() + 5 * 24 * 3_600_000);
    expect((await story.state()).clock?.clock.standsStill).not.toBeNull();
    done(await story.change({ aandacht: "ja" }, "supplement"));
    const { suspensions, clock } = await story.state();
    expect(suspensions).toMatchObject([{ items: ["Situatietekening"], answeredOn: "2026-05-06" }]);
    expect(clock?.clock.standsStill).toBeNull();
    expect(clock?.clock.suspendedDays).toBe(4);
    expect(before?.suspendedDays).toBe(13);
    expect(mailTemplatesTo(app, region.officer)).toContain("supplement_received");
  });

  it("cannot be sent in unasked", async () => {
    const story = await submitDossier(app, region, lightAnswers);
    await expect(story.change({ aandacht: "ja" }, "supplement")).rejects.toThrow("wrong_status");
  });

  it("is asked by the gemeente that decides alone", async () => {
    const story = await submitDossier(app, region, lightAnswers);
    const asked = { ...story.target, items: ["Plattegrond"], explanation: "", termEndsOn: localDate("2026-06-01") };
    const by = async (person: typeof region.officer) => requestSupplement(await person.context(), asked);
    expect(await by(region.otherOfficer)).toMatchObject({ reason: "not_found" });
    for (const person of [region.organiser, region.burgemeester, region.inspector, region.regionalCoordinator]) {
      expect(await by(person)).toMatchObject({ reason: "forbidden" });
    }
  });
});

describe("sending in a change", () => {
  it("twice makes one version", async () => {
    const story = await submitDossier(app, region, lightAnswers);
    const draft = await changeDraft(app, region, story.id, { personen_piek: 700 });
    const first = done(await submitChange(await region.organiser.context(), draft));
    const second = done(await submitChange(await region.organiser.context(), draft));
    expect(second).toEqual({ ...first, alreadySubmitted: true });
    expect(app.database.reader.select().from(applicationVersion).all()).toHaveLength(2);
  });

  it("is refused to another organisation, on an old page, without a change and for another gemeente", async () => {
    const story = await submitDossier(app, region, lightAnswers);
    const draft = await changeDraft(app, region, story.id, { personen_piek: 700 });
    const organiser = await region.organiser.context();
    expect(await submitChange(await region.otherOrganiser.context(), draft)).toMatchObject({ reason: "not_found" });
    expect(await submitChange(organiser, { ...draft, revision: 7 })).toMatchObject({ reason: "stale" });
    await changeDraft(app, region, story.id, { personen_piek: 600 });
    expect(await submitChange(organiser, draft)).toMatchObject({ fields: { "": { code: "nothing_changed" } } });
    await changeDraft(app, region, story.id, { hoofdgemeente: region.there });
    expect(await submitChange(organiser, draft)).toMatchObject({
      fields: { hoofdgemeente: { code: "gemeente_fixed" } },
    });
  });
});

describe("a correction by the gemeente", () => {
  const raw = (value: string) => new Map([["personen_piek", [value]]]);

  it("is a version of its own with a reason, and is followed like any change", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.toAdvising();
    await story.adviseAll();
    later();
    const corrected = { ...story.target, questionId: "personen_piek", raw: raw("4.000"), reason: "Tikfout, gebeld." };
    expect(done(await correctApplication(await region.officer.context(), corrected))).toEqual({ versionNumber: 2 });
    expect((await story.state()).version).toMatchObject({ kind: "correction", reason: "Tikfout, gebeld." });
    expect(statusOf(story.id)).toBe("advising");
    expect(mailTemplatesTo(app, region.organiser)).toContain("change_received");
  });

  it("needs a reason and an answer that differs", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    const officer = await region.officer.context();
    const corrected = { ...story.target, questionId: "personen_piek", reason: "" };
    expect(await correctApplication(officer, { ...corrected, raw: raw("3000") })).toMatchObject({
      fields: { reason: { code: "reason_required" } },
    });
    expect(await correctApplication(officer, { ...corrected, raw: raw("2800"), reason: "x" })).toMatchObject({
      fields: { personen_piek: { code: "nothing_changed" } },
    });
    expect(await correctApplication(officer, { ...corrected, raw: raw("veel"), reason: "x" })).toMatchObject({
      reason: "invalid",
    });
  });
});
