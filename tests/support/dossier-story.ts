import { eq } from "drizzle-orm";
import type { Conclusion } from "~/domain/advice/advice-status";
import type { Answers } from "~/domain/form/answers";
import type { Outcome } from "~/domain/outcome";
import { adviceToTreat } from "~/server/data/advice-to-treat.server";
import { type DossierState, dossierState } from "~/server/data/dossier-state.server";
import { addDraft } from "~/server/data/drafts.server";
import { confirmClass } from "~/server/use-cases/confirm-class.server";
import { declareComplete } from "~/server/use-cases/declare-complete.server";
import { giveAdvice } from "~/server/use-cases/give-advice.server";
import { sendRequests } from "~/server/use-cases/send-requests.server";
import { startChange } from "~/server/use-cases/start-change.server";
import { submitApplication } from "~/server/use-cases/submit-application.server";
import { submitChange } from "~/server/use-cases/submit-change.server";
import { takeDecision } from "~/server/use-cases/take-decision.server";
import { dossier, draft, history, outbox } from "~db/schema";
import type { TestApp } from "./test-app";
import type { TestPerson, TestRegion } from "./test-region";

/** The value of an act that a test takes for granted; a refusal fails the test with its reason. */
export function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason} ${JSON.stringify(outcome.fields ?? outcome.detail ?? {})}`);
  return outcome.value;
}

export type DossierStory = Awaited<ReturnType<typeof submitDossier>>;

/** An application sent in by the organiser of the region, with the ways to move its dossier on, act by act. */
export async function submitDossier(app: TestApp, region: TestRegion, answers: Answers) {
  const given: Answers = { hoofdgemeente: region.here, ...answers };
  const organiser = await region.organiser.context();
  const draftId = await organiser.write((tx) =>
    addDraft(tx, organiser, { evenementId: null, name: "", answers: given }),
  );
  const submitted = done(await submitApplication(organiser, { draftId, revision: 0 }));
  const [lead] = submitted.dossiers;
  if (lead === undefined) throw new Error("the application made no dossier");
  const { id, reference } = lead;
  const target = { dossierId: id };

  async function state(of = id): Promise<DossierState> {
    const ctx = await region.officer.context();
    const record = ctx.read.select().from(dossier).where(eq(dossier.id, of)).get();
    if (record === undefined) throw new Error(`no dossier ${of}`);
    return dossierState(ctx.read, ctx, record);
  }

  return {
    id,
    reference,
    target,
    dossiers: submitted.dossiers,
    state,
    async declareComplete() {
      done(await declareComplete(await region.officer.context(), target));
    },
    async confirmClass(confirmedClass?: string, reason = "Zo is het.") {
      const { assessment } = await state();
      const chosen = confirmedClass ?? assessment.class?.computed ?? "";
      done(await confirmClass(await region.officer.context(), { ...target, confirmedClass: chosen, reason }));
    },
    async sendRequests() {
      return done(await sendRequests(await region.officer.context(), target));
    },
    /** To the status in which advice has been asked. */
    async toAdvising() {
      await this.declareComplete();
      await this.confirmClass();
      await this.sendRequests();
    },
    async advise(serviceId: string, conclusion: Conclusion = "positive") {
      const { requests, version } = await state();
      const own = requests.map((each) => each.request).filter((each) => each.serviceId === serviceId);
      const request = own.find(({ status }) => status !== "withdrawn" && status !== "concept") ?? own[0];
      if (request === undefined) throw new Error(`${serviceId} was not asked`);
      const draftRevision = requests.find((each) => each.request.id === request.id)?.newest?.number ?? 0;
      const advice = { conclusion, findings: { "": "Gezien." }, residualRisk: "", conditions: [], alsoReliesOn: [] };
      const adviser = adviserOf(region, request.organisationId);
      const given = { requestId: request.id, draftRevision, applicationVersionId: version.id, advice };
      return done(await giveAdvice(await adviser.context(), given));
    },
    /** Everybody who was asked answers; the joint advice comes last. */
    async adviseAll() {
      const { requests } = await state();
      const open = requests.filter(({ request }) => request.status === "asked").map(({ request }) => request);
      for (const request of open.filter(({ kind }) => kind === "single")) await this.advise(request.serviceId);
      for (const request of open.filter(({ kind }) => kind === "joint")) await this.advise(request.serviceId);
    },
    /** The officer grants the permit as everything stands, every advised condition taken over. */
    async grant() {
      const officer = await region.officer.context();
      const { advised } = await adviceToTreat(officer.read, await state());
      const conditions = advised.map(({ id, threadId, text }) => ({
        threadId,
        treatment: "adopted" as const,
        text,
        adviceConditionId: id,
        reason: null,
      }));
      const decision = { considerations: "Het past.", conditions, departures: [], publicationText: "" };
      const by = (await state()).transitionFacts.withinMandate ? region.officer : region.burgemeester;
      return done(await takeDecision(await by.context(), { ...target, kind: "granted", ...decision }));
    },
    /** The organiser sends in a change or supplement with these answers changed. */
    async change(changed: Answers, purpose: "change" | "supplement" = "change") {
      const draft = await changeDraft(app, region, id, changed, purpose);
      return submitChange(await region.organiser.context(), draft);
    },
  };
}

/** A draft of the organiser that builds on what was submitted, with these answers changed. */
export async function changeDraft(
  app: TestApp,
  region: TestRegion,
  dossierId: string,
  changed: Answers,
  purpose: "change" | "supplement" = "change",
) {
  const { draftId } = done(await startChange(await region.organiser.context(), { dossierId, purpose }));
  const { read, write } = await region.organiser.context();
  const found = read.select().from(draft).where(eq(draft.id, draftId)).get();
  if (found === undefined) throw new Error("the draft is gone");
  await write(async (tx) => {
    tx.update(draft)
      .set({ answers: { ...found.answers, ...changed } })
      .where(eq(draft.id, draftId))
      .run();
  });
  app.clock.moveTo(app.clock.now() + 60_000);
  return { draftId, revision: found.revision };
}

function adviserOf(region: TestRegion, organisationId: string): TestPerson {
  if (region.regionalCoordinator.organisation.id === organisationId) return region.regionalCoordinator;
  const service = region.services.find(({ adviser }) => adviser.organisation.id === organisationId);
  if (service === undefined) throw new Error(`nobody works at ${organisationId}`);
  return service.adviser;
}

/** What happened in a dossier, oldest first. */
export const historyTypes = (app: TestApp, dossierId: string): string[] =>
  app.database.reader
    .select({ type: history.type })
    .from(history)
    .where(eq(history.dossierId, dossierId))
    .orderBy(history.sequence)
    .all()
    .map(({ type }) => type);

/** Which mails were queued for a person, in the order in which they were. */
export const mailTemplatesTo = (app: TestApp, { userId }: TestPerson): string[] =>
  app.database.reader
    .select({ template: outbox.template })
    .from(outbox)
    .where(eq(outbox.recipientId, userId))
    .orderBy(outbox.id)
    .all()
    .map(({ template }) => template);
