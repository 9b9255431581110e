import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answers } from "~/domain/form/answers";
import { addDays, localDate } from "~/domain/time/local-date";
import { findDraftForm } from "~/server/data/draft-form.server";
import { readSectionPage } from "~/server/queries/form/section-page.server";
import { readTaskList } from "~/server/queries/form/task-list.server";
import { readOwnDossier } from "~/server/queries/own-dossier/own-dossier.server";
import { addFile } from "~/server/use-cases/add-file.server";
import { copyApplication } from "~/server/use-cases/copy-application.server";
import { giveAdvice } from "~/server/use-cases/give-advice.server";
import { submitApplication } from "~/server/use-cases/submit-application.server";
import { submitChange } from "~/server/use-cases/submit-change.server";
import { submitEvaluation } from "~/server/use-cases/submit-evaluation.server";
import { application, applicationVersion, decision, decisionCondition, dossier, draft, edition } from "~db/schema";
import { meldingAnswers, middleAnswers } from "../support/application-answers";
import { changeDraft, done, submitDossier } from "../support/dossier-story";
import { meant } from "../support/filled-draft";
import { smallPdf } from "../support/small-pdf";
import { openTestApp, type TestApp, testMoment } from "../support/test-app";
import { addRegion, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;

beforeAll(async () => {
  app = await openTestApp();
  region = await addRegion(app);
});
afterAll(() => app.close());

const autumn = Date.parse("2026-11-23T09:00:00+01:00");

/** An application of last year, and the day on which it is copied. */
async function lastYear(answers: Answers = meldingAnswers) {
  app.clock.moveTo(testMoment);
  const story = await submitDossier(app, region, answers);
  const { application: own, version } = await rowsOf(story.id);
  return { story, own, version };
}

async function rowsOf(dossierId: string) {
  const { read } = await region.organiser.context();
  const found = read
    .select({ application, edition, version: applicationVersion })
    .from(dossier)
    .innerJoin(application, eq(application.id, dossier.applicationId))
    .innerJoin(edition, eq(edition.id, application.editionId))
    .innerJoin(applicationVersion, eq(applicationVersion.applicationId, application.id))
    .where(eq(dossier.id, dossierId))
    .get();
  if (found === undefined) throw new Error("no such dossier");
  return found;
}

async function copy(applicationId: string): Promise<string> {
  return done(await copyApplication(await region.organiser.context(), { applicationId })).draftId;
}

async function draftForm(draftId: string) {
  const ctx = await region.organiser.context();
  const found = await findDraftForm(ctx.read, ctx, draftId);
  if (found === null) throw new Error("no such draft");
  return found;
}

/** Sends a copy in, with these answers changed and what is said anew each time. */
async function sendIn(draftId: string, changed: Answers = {}) {
  const ctx = await region.organiser.context();
  const { draft: copied } = await draftForm(draftId);
  const anew = { besluit_gevraagd: "kijk_mee", handtekening: true, ...changed };
  await ctx.write(async (tx) => {
    tx.update(draft)
      .set({ answers: { ...copied.answers, ...anew } })
      .where(eq(draft.id, draftId))
      .run();
  });
  const sent = done(await submitApplication(ctx, { draftId, revision: copied.revision }));
  const [lead] = sent.dossiers;
  if (lead === undefined) throw new Error("no dossier");
  return {
    ...sent,
    lead: ctx.read.select().from(dossier).where(eq(dossier.id, lead.id)).get(),
    ...(await rowsOf(lead.id)),
  };
}

describe("a copied application", () => {
  it("went to the old event's gemeente: now it goes to that of its new place, and the old one hears nothing", async () => {
    const { own, story } = await lastYear();
    app.clock.moveTo(autumn);
    const sent = await sendIn(await copy(own.id), { hoofdgemeente: region.there });
    expect(sent.dossiers).toHaveLength(1);
    expect(sent.lead?.gemeenteCode).toBe(region.there);
    expect(sent.version.facts).toMatchObject({ gemeente: region.there, gemeenten: [region.there] });
    const old = app.rules.forGemeente(region.here, localDate("2026-11-23"));
    expect(sent.lead?.localLayerVersionId).not.toBe(old?.localLayerVersionId);
    expect((await story.state()).dossier.gemeenteCode).toBe(region.here);
  });

  it("is the next edition of the same evenement and knows from which version it came", async () => {
    const { own, version, story } = await lastYear();
    app.clock.moveTo(autumn);
    const draftId = await copy(own.id);
    expect((await draftForm(draftId)).draft.copiedFromVersionId).toBe(version.id);
    const before = await rowsOf(story.id);
    const sent = await sendIn(draftId);
    expect(sent.edition.evenementId).toBe(before.edition.evenementId);
    expect(sent.edition.id).not.toBe(before.edition.id);
    expect(sent.edition).toMatchObject({ year: 2027, firstDay: "2027-09-04" });
  });

  it("brings answers along, and no receipt, class, fact or outcome: these are worked out again", async () => {
    const { own } = await lastYear();
    app.clock.moveTo(autumn);
    const { draft: copied, form, handreiking } = await draftForm(await copy(own.id));
    expect(copied).toMatchObject({ submittedAt: null, applicationId: null, editionId: null, finishedSections: [] });
    const asked = handreiking.questions.map(({ id }) => id);
    expect(asked).toEqual(expect.arrayContaining(Object.keys(copied.answers)));
    expect(form.facts).toMatchObject({ weken_tot_start: 40, maand: 9, eerdere_editie: "nee" });
  });

  it("does not carry what was hidden last year, nor what is said anew each time", async () => {
    const hidden = { kookbron: ["gas"], alcohol_risico: "ja" };
    const { own, version } = await lastYear({ ...meldingAnswers, ...hidden });
    expect(Object.keys(version.answers)).not.toContain("kookbron");
    app.clock.moveTo(autumn);
    const { answers } = (await draftForm(await copy(own.id))).draft;
    const names = Object.keys(answers);
    for (const id of [...Object.keys(hidden), "besluit_gevraagd", "handtekening"]) expect(names).not.toContain(id);
    expect(answers.naam_evenement).toBe(meldingAnswers.naam_evenement);
  });

  it("is made once by two clicks, and anew once somebody wrote in it", async () => {
    const { own } = await lastYear();
    app.clock.moveTo(autumn);
    const first = await copy(own.id);
    expect(await copy(own.id)).toBe(first);
    const ctx = await region.organiser.context();
    await ctx.write(async (tx) => {
      tx.update(draft).set({ revision: 1 }).where(eq(draft.id, first)).run();
    });
    expect(await copy(own.id)).not.toBe(first);
  });

  it("is refused to everybody else", async () => {
    const { own } = await lastYear();
    const input = { applicationId: own.id };
    expect(await copyApplication(await region.otherOrganiser.context(), input)).toMatchObject({ reason: "not_found" });
    expect(await copyApplication(await region.officer.context(), input)).toMatchObject({ reason: "forbidden" });
  });

  it("names the documents of last year, of which a new version is needed, and takes no file along", async () => {
    const { own, story } = await lastYear();
    const changed = await changeDraft(app, region, story.id, {});
    const file = done(await app.files.receive([smallPdf()], "plan.pdf"));
    const place = { kind: "draft" as const, id: changed.draftId };
    const nothing = { attachmentId: null, questionId: null, threadId: null };
    const organiser = await region.organiser.context();
    done(await addFile(organiser, { place, file, fileName: "plan.pdf", ...nothing }));
    done(await submitChange(organiser, changed));
    app.clock.moveTo(autumn);
    const draftId = await copy(own.id);
    expect((await draftForm(draftId)).files).toEqual([]);
    expect(done(await readTaskList(await region.organiser.context(), draftId)).notice.files).toEqual(["plan.pdf"]);
  });
});

describe("what was learnt at the last edition", () => {
  /** Held, and evaluated by everybody, the organiser last. */
  async function heldEdition() {
    const { own, story } = await lastYear(middleAnswers);
    await story.toAdvising();
    const { requests, version, rules } = await story.state();
    const [asked] = requests.map(({ request }) => request).filter(({ status }) => status === "asked");
    const service = region.services.find(({ serviceId }) => serviceId === asked?.serviceId);
    const theme = rules.handreiking.services.find(({ id }) => id === asked?.serviceId)?.themes[0]?.id ?? "";
    if (asked === undefined || service === undefined) throw new Error("nobody was asked");
    const line = {
      threadId: app.newId(),
      text: "Houd de doorgang vrij.",
      theme,
      binding: "must" as const,
      origin: null,
    };
    const said = { conclusion: "positive_with_conditions" as const, findings: { "": "Gezien." }, residualRisk: "" };
    const advice = { ...said, conditions: [line], alsoReliesOn: [] };
    const given = { requestId: asked.id, draftRevision: 0, applicationVersionId: version.id, advice };
    done(await giveAdvice(await service.adviser.context(), given));
    await story.adviseAll();
    await story.grant();
    app.clock.moveTo(Date.parse("2026-09-10T09:00:00+02:00"));
    const { read } = await region.organiser.context();
    const imposed = read
      .select({ threadId: decisionCondition.threadId, text: decisionCondition.text })
      .from(decisionCondition)
      .innerJoin(decision, eq(decision.id, decisionCondition.decisionId))
      .where(eq(decision.dossierId, story.id))
      .all();
    const threadId = imposed.find(({ text }) => text === line.text)?.threadId ?? "";
    const numbers = { careContacts: 2, nuisanceReports: null, cooperation: null, wentWell: "" };
    const target = { dossierId: story.id, evaluationRevision: 0 };
    const judged = (note: string) => [{ threadId, compliance: "partly" as const, note }];
    const byOfficer = {
      ...numbers,
      attendance: 900,
      incidents: 4,
      lessons: "Van de gemeente",
      conditions: judged("Zij"),
    };
    const byOrganiser = { ...numbers, attendance: 650, incidents: 1, lessons: "Van ons", conditions: judged("Wij") };
    done(await submitEvaluation(await region.officer.context(), { ...target, evaluation: byOfficer }));
    done(await submitEvaluation(await region.organiser.context(), { ...target, evaluation: byOrganiser }));
    app.clock.moveTo(autumn);
    return { own, story, theme };
  }

  it("stands beside its questions, and is the organiser's own alone", async () => {
    const { own, theme } = await heldEdition();
    const draftId = await copy(own.id);
    const ctx = await region.organiser.context();
    const rules = (await draftForm(draftId)).handreiking;
    const peak = meant(rules, "aanwezig_piek");
    const page = done(await readSectionPage(ctx, draftId, peak.section));
    const expected = Number(middleAnswers.personen_piek);
    expect(page.learnt[peak.id]).toEqual(expect.arrayContaining([{ kind: "attendance", expected, counted: 650 }]));
    const pages = done(await readTaskList(ctx, draftId)).tasks;
    const beside = await Promise.all(pages.map(async ({ id }) => done(await readSectionPage(ctx, draftId, id)).learnt));
    const notes = JSON.stringify(beside);
    expect(theme).not.toBe("");
    expect(notes).toContain("Wij");
    expect(notes).not.toContain("Zij");
    const list = done(await readTaskList(ctx, draftId));
    expect(list.last).toEqual({ expected, attendance: 650, incidents: 1, careContacts: 2, nuisanceReports: null });
    expect(list.earlier.map(({ text }) => text)).toEqual(["Van ons"]);
    expect(list.draft.copied).toMatchObject({ name: String(middleAnswers.naam_evenement), firstDay: "2026-09-05" });
  });

  it("costs no page of the copy more than a page may take, who is signed in included", async () => {
    const { own } = await heldEdition();
    const draftId = await copy(own.id);
    const ctx = await region.organiser.context();
    const peak = meant((await draftForm(draftId)).handreiking, "aanwezig_piek");
    for (const read of [() => readTaskList(ctx, draftId), () => readSectionPage(ctx, draftId, peak.section)]) {
      app.takeStatements();
      done<unknown>(await read());
      expect(app.takeStatements().length).toBeLessThanOrEqual(7);
    }
  });

  it("feeds the rules: an earlier edition, and the highest count of incidents of the last one, for good", async () => {
    const { own } = await heldEdition();
    const draftId = await copy(own.id);
    const known = { eerdere_editie: "ja", incidenten_vorige_editie: 4 };
    expect((await draftForm(draftId)).form.facts).toMatchObject(known);
    const sent = await sendIn(draftId);
    expect(sent.version.facts).toMatchObject(known);
    const days = sent.version.answers.dagen_en_tijden as unknown as { startDate: string }[];
    expect(days[0]?.startDate).toBe(addDays(localDate("2026-09-05"), 364));
  });

  it("is offered on the page of the dossier", async () => {
    const { own, story } = await heldEdition();
    const page = done(await readOwnDossier(await region.organiser.context(), story.reference));
    expect(page).toMatchObject({ applicationId: own.id, may: { copy: true } });
  });
});
