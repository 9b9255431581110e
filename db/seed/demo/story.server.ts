import { announcementQuestions } from "~/domain/announcement/announcement-questions";
import type { Answers } from "~/domain/form/answers";
import { formParts, openQuestionsOf } from "~/domain/form/form-parts";
import { rawFormOf } from "~/domain/form/raw-form";
import { workOutForm } from "~/domain/form/work-out-form";
import { writeFields } from "~/domain/form/write-fields";
import { addDays, type LocalDate } from "~/domain/time/local-date";
import type { App } from "~/server/app.server";
import type { Context } from "~/server/context.server";
import { conditionsOf, requestsOf } from "~/server/data/advice-requests.server";
import { newestApplicationVersion } from "~/server/data/applications.server";
import { type DossierState, dossierState } from "~/server/data/dossier-state.server";
import { findDossier } from "~/server/data/dossiers.server";
import { findDraftBasis } from "~/server/data/draft-form.server";
import { saveDraft } from "~/server/data/drafts.server";
import { findOwnDraft } from "~/server/data/submissions.server";
import type { Reader } from "~/server/database.server";
import { announceEvenement } from "~/server/use-cases/announce-evenement.server";
import { confirmClass } from "~/server/use-cases/confirm-class.server";
import { copyApplication } from "~/server/use-cases/copy-application.server";
import { declareComplete } from "~/server/use-cases/declare-complete.server";
import { giveAdvice } from "~/server/use-cases/give-advice.server";
import { sendRequests } from "~/server/use-cases/send-requests.server";
import { startAnnouncedDraft } from "~/server/use-cases/start-announced-draft.server";
import { startDraft } from "~/server/use-cases/start-draft.server";
import { submitApplication } from "~/server/use-cases/submit-application.server";
import type { ConditionDraft } from "~db/schema/advice";
import { adviceTexts, jointAdvice, noRemarks } from "./advice-texts";
import { demoAnswers } from "./answers";
import { addAttachments } from "./attachments.server";
import { done } from "./done";
import type { DemoEvenement } from "./evenementen";
import type { Cast } from "./people.server";

/** One edition of the demonstration while it goes through the process; each act is that of the person whose act it is. */
export type Story = {
  readonly evenement: DemoEvenement;
  readonly firstDay: LocalDate;
  /** Reserves date and place; the draft then begins from what was said. */
  announce(): Promise<void>;
  draft(): Promise<void>;
  submit(): Promise<void>;
  declareComplete(): Promise<void>;
  confirmClass(): Promise<void>;
  sendRequests(): Promise<void>;
  /** Every service that was asked answers, or only the first `most` of them. */
  advise(most?: number): Promise<void>;
  joinAdvice(): Promise<void>;
  state(): Promise<DossierState>;
  officer(): Promise<Context>;
  organiser(): Promise<Context>;
  dossierId(): string;
};

export function createStory(
  app: App,
  cast: Cast,
  evenement: DemoEvenement,
  anchorDay: LocalDate,
  offset: number,
  previous: Story | null,
): Story {
  const firstDay = addDays(anchorDay, offset);
  let draftId = "";
  let dossierId = "";
  let reference: string | null = null;
  const officer = () => cast.officer(evenement.gemeente);
  const organiser = () => cast.organiser(evenement.organiser);
  const of = (what: string) => `${what} of ${evenement.name} (${firstDay})`;

  async function begin(ctx: Context) {
    if (reference !== null) return startAnnouncedDraft(ctx, { reference });
    const copyOf = previous === null ? null : await previousApplication(ctx, previous);
    return copyOf === null ? startDraft(ctx) : copyApplication(ctx, { applicationId: copyOf });
  }

  async function state(): Promise<DossierState> {
    const ctx = await officer();
    const dossier = await findDossier(ctx.read, ctx.actor, dossierId);
    if (dossier === null) throw new Error(`${evenement.name} has no dossier`);
    return dossierState(ctx.read, ctx, dossier);
  }

  async function answerRequest(requestId: string, serviceId: string, ctx: Context, isJoint: boolean): Promise<void> {
    const { version, requests } = await state();
    const said = isJoint ? jointAdvice : (adviceTexts[serviceId] ?? noRemarks);
    const earlier = requests.find(({ request }) => request.id === requestId)?.newest ?? null;
    const known = earlier === null ? [] : await conditionsOf(ctx.read, [earlier.id]);
    // A condition that is advised again is the same condition.
    const threadOf = (text: string) => known.find((condition) => condition.text === text)?.threadId ?? app.newId();
    done(
      await giveAdvice(ctx, {
        requestId,
        draftRevision: earlier?.number ?? 0,
        applicationVersionId: version.id,
        advice: {
          conclusion: said.conclusion,
          findings: { "": said.finding },
          residualRisk: said.residualRisk,
          conditions: said.conditions.map(
            (line): ConditionDraft => ({
              ...line,
              threadId: threadOf(line.text),
              origin: null,
            }),
          ),
          alsoReliesOn: [],
        },
      }),
      of(`advice of ${serviceId}`),
    );
  }

  return {
    evenement,
    firstDay,
    officer,
    organiser,
    state,
    dossierId: () => dossierId,
    async announce() {
      const ctx = await organiser();
      const { handreiking } = app.rules.current(ctx.today);
      const said = writeFields(announcementQuestions(handreiking), demoAnswers(evenement, firstDay));
      const announced = await announceEvenement(ctx, { raw: rawFormOf(said), replaces: null });
      reference = done(announced, of("announcement")).reference;
    },
    async draft() {
      draftId = done(await begin(await organiser()), of("draft")).draftId;
      const ctx = await organiser();
      const answers: Answers = demoAnswers(evenement, firstDay);
      await ctx.write(async (tx) => {
        const draft = await findOwnDraft(tx, ctx, draftId);
        if (draft === null) throw new Error("the draft is gone");
        const finishedSections = await filledSections(tx, ctx, draftId, answers);
        done(await saveDraft(tx, ctx, draft, { answers, name: evenement.name, finishedSections }), of("answers"));
      });
      if (evenement.stage !== "incomplete") await addAttachments(cast.examples, await organiser(), draftId);
    },
    async submit() {
      const ctx = await organiser();
      const submitted = done(await submitApplication(ctx, { draftId, revision: 1 }), of("application"));
      dossierId = submitted.dossiers[0]?.id ?? "";
    },
    async declareComplete() {
      done(await declareComplete(await officer(), { dossierId }), of("completeness"));
    },
    async confirmClass() {
      const { assessment, rules } = await state();
      const proposed = assessment.class?.computed ?? rules.handreiking.classes.order[0] ?? "";
      const reason = assessment.class?.computed === null ? "De ontbrekende antwoorden veranderen de klasse niet." : "";
      done(await confirmClass(await officer(), { dossierId, confirmedClass: proposed, reason }), of("class"));
    },
    async sendRequests() {
      done(await sendRequests(await officer(), { dossierId }), of("requests"));
    },
    async advise(most = Number.POSITIVE_INFINITY) {
      const asked = (await requestsOf(app.database.reader, dossierId)).filter(
        (request) => request.kind === "single" && request.status === "asked",
      );
      for (const request of asked.slice(0, most)) {
        await answerRequest(request.id, request.serviceId, await cast.adviser(request.organisationId), false);
      }
    },
    async joinAdvice() {
      const joint = (await requestsOf(app.database.reader, dossierId)).find(
        (request) => request.kind === "joint" && request.status === "asked",
      );
      if (joint !== undefined) await answerRequest(joint.id, joint.serviceId, await cast.regionalCoordinator(), true);
    },
  };
}

async function previousApplication(ctx: Context, previous: Story): Promise<string | null> {
  const dossier = await findDossier(ctx.read, ctx.actor, previous.dossierId());
  if (dossier?.applicationId === null || dossier?.applicationId === undefined) return null;
  return (await newestApplicationVersion(ctx.read, dossier.applicationId)).applicationId;
}

/** The pages on which nothing is left to answer, as the organiser would have called them done. */
async function filledSections(read: Reader, ctx: Context, draftId: string, answers: Answers): Promise<string[]> {
  const basis = await findDraftBasis(read, ctx, draftId);
  if (basis === null) throw new Error("the draft is gone");
  const handreiking = basis.rulesFor(answers);
  const { pages } = formParts(handreiking, workOutForm(handreiking, answers, { today: ctx.today }));
  return pages
    .filter(({ questions }) => openQuestionsOf(questions, answers).length === 0)
    .map(({ section }) => section.id);
}
