import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rawFormOf } from "~/domain/form/raw-form";
import { saveDraft } from "~/server/data/drafts.server";
import { findOwnDraft } from "~/server/data/submissions.server";
import { dossierRows } from "~/server/data/year-rows.server";
import { reviewAnnouncement } from "~/server/queries/announcement/announce-page.server";
import { readAnnouncementPage } from "~/server/queries/announcement/announcement-page.server";
import { readApplications } from "~/server/queries/applications.server";
import { readWorklist } from "~/server/queries/worklist.server";
import { announceEvenement } from "~/server/use-cases/announce-evenement.server";
import { startAnnouncedDraft } from "~/server/use-cases/start-announced-draft.server";
import { submitApplication } from "~/server/use-cases/submit-application.server";
import { withdrawAnnouncement } from "~/server/use-cases/withdraw-announcement.server";
import { dossier, draft, edition } from "~db/schema";
import { meldingAnswers, middleAnswers } from "../support/application-answers";
import { done, historyTypes, mailTemplatesTo, submitDossier } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
});
afterEach(() => app.close());

type Said = { name?: string; from?: string; until?: string; gemeente?: string };

/** The form of an announcement, one row per day. */
function form({ name = "Zomerfeest", from = "2027-07-10", until = from, gemeente = region.here }: Said = {}) {
  const days = from === until ? [from] : [from, until];
  const rows = days.flatMap((day, row) => [
    [`dagen_en_tijden.${row}.datum`, [day]] as const,
    [`dagen_en_tijden.${row}.begin`, ["12:00"]] as const,
    [`dagen_en_tijden.${row}.einde`, ["23:00"]] as const,
  ]);
  return rawFormOf({
    naam_evenement: [name],
    soort_evenement: ["festival"],
    hoofdgemeente: [gemeente],
    locatie_adres: ["Evenemententerrein"],
    personen_piek: ["3000"],
    "dagen_en_tijden.aantal": [String(days.length)],
    ...Object.fromEntries(rows),
  });
}

const announce = async (said: Said = {}, replaces: string | null = null) =>
  done(await announceEvenement(await region.organiser.context(), { raw: form(said), replaces })).reference;

const recordOf = (reference: string) => {
  const found = app.database.reader.select().from(dossier).where(eq(dossier.reference, reference)).get();
  if (found === undefined) throw new Error(`no dossier ${reference}`);
  return found;
};

/** Fills in the rest of the application and sends it. */
async function apply(draftId: string, changes: Record<string, unknown> = {}) {
  const ctx = await region.organiser.context();
  await ctx.write(async (tx) => {
    const found = await findOwnDraft(tx, ctx, draftId);
    if (found === null) throw new Error("no draft");
    const answers = { ...middleAnswers, ...found.answers, ...changes } as typeof middleAnswers;
    return saveDraft(tx, ctx, found, { answers, name: found.name, finishedSections: [] });
  });
  return done(await submitApplication(ctx, { draftId, revision: 1 }));
}

describe("an announcement", () => {
  it("reserves date and place with a number, a receipt by mail, and word to the gemeente", async () => {
    const reference = await announce();
    expect(recordOf(reference)).toMatchObject({ status: "announced", applicationId: null, handreikingVersionId: null });
    expect(historyTypes(app, recordOf(reference).id)).toEqual(["evenement.announced"]);
    expect(mailTemplatesTo(app, region.organiser)).toContain("announcement_received");
    expect(mailTemplatesTo(app, region.officer)).toContain("announcement_made");
    const { announced } = done(await readApplications(await region.organiser.context()));
    expect(announced.map((one) => one.reference)).toEqual([reference]);
  });

  it("refuses without a name, a place, a gemeente or days, and names each", async () => {
    const refused = await announceEvenement(await region.organiser.context(), { raw: rawFormOf({}), replaces: null });
    expect(refused.ok ? [] : Object.keys(refused.fields ?? {}).sort()).toEqual([
      "dagen_en_tijden.0.datum",
      "hoofdgemeente",
      "locatie_adres",
      "naam_evenement",
    ]);
  });

  it("stands in a list of its own for the gemeente, and nobody of the region or another gemeente knows of it", async () => {
    const reference = await announce();
    const listed = async (person: TestRegion["officer"], list: string) =>
      done(await readWorklist(await person.context(), new URLSearchParams(list))).rows.map((row) => row.reference);
    expect(await listed(region.officer, "lijst=announced")).toEqual([reference]);
    expect(await listed(region.officer, "")).toEqual([]);
    expect(await listed(region.otherOfficer, "lijst=announced")).toEqual([]);
    expect(await listed(region.regionalCoordinator, "q=Zomerfeest")).toEqual([]);
    const other = await readAnnouncementPage(await region.otherOrganiser.context(), reference);
    expect(other.ok ? "seen" : other.reason).toBe("not_found");
    done(await withdrawAnnouncement(await region.organiser.context(), { reference, reason: "Toch niet." }));
    expect(await listed(region.regionalCoordinator, "q=Zomerfeest")).toEqual([]);
  });

  it("can be withdrawn once, with word to the gemeente", async () => {
    const reference = await announce();
    const ctx = await region.organiser.context();
    done(await withdrawAnnouncement(ctx, { reference, reason: "Toch niet." }));
    expect(recordOf(reference).status).toBe("withdrawn");
    expect(mailTemplatesTo(app, region.officer)).toContain("announcement_withdrawn");
    const again = await withdrawAnnouncement(ctx, { reference, reason: "" });
    expect(again.ok ? "done" : again.reason).toBe("wrong_status");
    const draftOf = await startAnnouncedDraft(ctx, { reference });
    expect(draftOf.ok ? "done" : draftOf.reason).toBe("wrong_status");
  });

  it("is changed by announcing anew: the earlier one ends in the same act", async () => {
    const first = await announce();
    const second = await announce({ from: "2027-07-17" }, first);
    expect([recordOf(first).status, recordOf(second).status]).toEqual(["withdrawn", "announced"]);
    const series = (of: string) =>
      app.database.reader
        .select()
        .from(edition)
        .where(eq(edition.id, recordOf(of).editionId))
        .get()?.evenementId;
    expect(series(second)).toBe(series(first));
    const twice = await announceEvenement(await region.organiser.context(), { raw: form(), replaces: first });
    expect(twice.ok ? "done" : twice.reason).toBe("wrong_status");
  });
});

describe("an application after an announcement", () => {
  it("begins with everything that was said, and once only", async () => {
    const reference = await announce();
    const ctx = await region.organiser.context();
    const { draftId } = done(await startAnnouncedDraft(ctx, { reference }));
    expect(done(await startAnnouncedDraft(ctx, { reference })).draftId).toBe(draftId);
    const found = app.database.reader.select().from(draft).where(eq(draft.id, draftId)).get();
    expect(found).toMatchObject({ editionId: recordOf(reference).editionId, name: "Zomerfeest" });
    expect(found?.answers).toMatchObject({
      naam_evenement: "Zomerfeest",
      personen_piek: 3000,
      hoofdgemeente: region.here,
    });
  });

  it("keeps the number and the edition, pins the rules, and counts as announced ahead", async () => {
    const reference = await announce();
    const { draftId } = done(await startAnnouncedDraft(await region.organiser.context(), { reference }));
    const before = recordOf(reference);
    const submitted = await apply(draftId);
    expect(submitted.dossiers).toEqual([{ id: before.id, reference }]);
    const after = recordOf(reference);
    expect(after).toMatchObject({ status: "received", track: "permit", editionId: before.editionId });
    expect(after.handreikingVersionId).not.toBeNull();
    expect(historyTypes(app, after.id)).toEqual(["evenement.announced", "dossier.received", "assessment.made"]);
    const rows = dossierRows(app.database.reader, { from: "2027-01-01", until: "2028-01-01", gemeenteCode: null });
    expect(rows.map((row) => [row.reference, row.announcedAhead])).toEqual([[reference, 1]]);
  });

  it("at another gemeente ends the announcement there and gets a number of its own", async () => {
    const reference = await announce();
    const { draftId } = done(await startAnnouncedDraft(await region.organiser.context(), { reference }));
    const submitted = await apply(draftId, { hoofdgemeente: region.there });
    expect(submitted.dossiers.map((one) => one.reference)).not.toContain(reference);
    expect(recordOf(reference).status).toBe("withdrawn");
    expect(historyTypes(app, recordOf(reference).id)).toContain("announcement.ended");
    expect(recordOf(submitted.dossiers[0]?.reference ?? "")).toMatchObject({ gemeenteCode: region.there });
  });

  it("along a route keeps the number at the announced gemeente, as a passage", async () => {
    const reference = await announce();
    const { draftId } = done(await startAnnouncedDraft(await region.organiser.context(), { reference }));
    const route = {
      soort_evenement: "wandeltocht",
      langs_route: "ja",
      hoofdgemeente: region.there,
      alle_gemeenten: [region.there, region.here],
    };
    const submitted = await apply(draftId, route);
    expect(submitted.dossiers).toHaveLength(2);
    expect(recordOf(reference)).toMatchObject({ kind: "passage", status: "received" });
  });

  it("after the announcement was withdrawn makes an edition of its own", async () => {
    const reference = await announce();
    const ctx = await region.organiser.context();
    const { draftId } = done(await startAnnouncedDraft(ctx, { reference }));
    done(await withdrawAnnouncement(ctx, { reference, reason: "" }));
    const { dossiers } = await apply(draftId);
    expect(dossiers.map((one) => one.reference)).not.toContain(reference);
    expect(recordOf(dossiers[0]?.reference ?? "").editionId).not.toBe(recordOf(reference).editionId);
  });
});

describe("what is near", () => {
  const near = async (said: Said, replaces: string | null = null) =>
    done(await reviewAnnouncement(await region.otherOrganiser.context(), { raw: form(said), replaces })).near;

  it("names an evenement that encloses the period, touches its edge or lies in it, and no other", async () => {
    const enclosing = await announce({ name: "Omvattend", from: "2027-07-01", until: "2027-07-31" });
    await announce({ name: "Rand", from: "2027-07-05", until: "2027-07-10" });
    await announce({ name: "Later", from: "2027-07-12" });
    const found = await near({ from: "2027-07-10", until: "2027-07-11" });
    expect(found.map(({ name }) => name)).toEqual(["Omvattend", "Rand"]);
    expect(recordOf(enclosing).status).toBe("announced");
  });

  it("tells of another organiser only what everybody may know", async () => {
    await announce();
    const [one] = await near({});
    expect(Object.keys(one ?? {}).sort()).toEqual(
      ["firstDay", "gemeenteCode", "gemeenteName", "lastDay", "name", "place", "standing"].sort(),
    );
  });

  it("keeps a melding and what was withdrawn between organiser and gemeente", async () => {
    const day = [{ startDate: "2027-07-10", startTime: "12:00", endDate: "2027-07-10", endTime: "17:00" }];
    await submitDossier(app, region, { ...meldingAnswers, dagen_en_tijden: day });
    const reference = await announce();
    done(await withdrawAnnouncement(await region.organiser.context(), { reference, reason: "" }));
    expect(await near({})).toEqual([]);
    await submitDossier(app, region, { ...middleAnswers, dagen_en_tijden: day });
    expect((await near({})).map(({ standing }) => standing)).toEqual(["applied"]);
  });
});
