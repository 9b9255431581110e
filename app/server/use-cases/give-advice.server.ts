import { problemsOfAdvice } from "~/domain/advice/check-advice";
import { makeBasis } from "~/domain/advice/make-basis";
import { needOf } from "~/domain/advice/needed-requests";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnRequest, type RequestTarget } from "../act-on-request.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import type { AdviceDraftInput } from "../data/advice-drafts.server";
import { saveAdviceDraft } from "../data/advice-drafts.server";
import { type AdviceRequestRecord, updateRequest } from "../data/advice-requests.server";
import { newestReceipt } from "../data/assessments.server";
import type { DossierState } from "../data/dossier-state.server";
import { updateDossier } from "../data/dossiers.server";
import { addAdvice } from "../data/given-advice.server";
import { addMilestone } from "../data/milestones.server";
import { conflictsOf } from "../data/norm-conflicts.server";
import { recipientsOfGemeente } from "../data/recipients.server";
import { settleAdvice } from "../data/settle-advice.server";
import type { Writer } from "../database.server";
import { record } from "../history.server";
import { queueMail } from "../mail/queue-mail.server";

type Input = RequestTarget & {
  draftRevision: number;
  applicationVersionId: string;
  /** For a joint advice: the advice that its author read, when a page showed it. */
  partIds?: readonly string[];
  advice: AdviceDraftInput;
};

/** A decision closes the advice, unless the permit is under review. */
const takesAdvice = ({ dossier, transitionFacts }: DossierState): boolean =>
  dossier.outcome === null ? dossier.status !== "withdrawn" : transitionFacts.underReview;

const answerable = ["asked", "in_progress", "more_information", "given"];

/**
 * A service gives its advice, or a next version of it, on the version of the application that the adviser read. What
 * it rests on is recorded. A joint advice needs every advice it brings together.
 */
export async function giveAdvice(ctx: Context, input: Input): Promise<Outcome<{ adviceId: string }>> {
  const action = ctx.actor.role === "regional_coordinator" ? "advice.join" : "advice.answer";
  return actOnRequest(ctx, action, input, async (tx, state, request) => {
    const { conclusion, findings, residualRisk, conditions, alsoReliesOn } = input.advice;
    if (!answerable.includes(request.status) || !takesAdvice(state))
      return refuse("wrong_status", { detail: { status: request.status } });
    if (input.applicationVersionId !== state.version.id || !hasReadParts(state, request, input.partIds))
      return refuse("stale");
    const problems = problemsOfAdvice(input.advice, request.kind === "joint" ? conflictsOf(state) : []);
    if (conclusion === null || Object.keys(problems).length > 0) return refuse("invalid", { fields: problems });
    if (request.kind === "joint" && !partsAreSettled(state)) return refuse("advice_open");
    must(await saveAdviceDraft(tx, ctx, request.id, input.draftRevision, input.advice));
    const receipt = await newestReceipt(tx, state.dossier.id);
    const number = (state.requests.find((each) => each.request.id === request.id)?.newest?.number ?? 0) + 1;
    const given = await addAdvice(tx, ctx, {
      requestId: request.id,
      number,
      conclusion,
      findings,
      residualRisk,
      conditions,
      basis: basisOf(state, request, receipt?.id ?? "", alsoReliesOn),
    });
    must(await updateRequest(tx, request, { status: "given", closedAt: ctx.now }));
    if (request.kind === "joint") await addMilestone(tx, ctx, state.dossier.id, "integraal_advies_uitgebracht");
    if (request.status === "more_information") await addMilestone(tx, ctx, state.dossier.id, "informatie_gegeven");
    await record(tx, ctx, {
      type: "advice.given",
      dossierId: state.dossier.id,
      subjectId: given.id,
      payload: {
        requestId: request.id,
        serviceId: request.serviceId,
        adviceId: given.id,
        number,
        conclusion,
        versionNumber: state.version.number,
      },
    });
    // Whoever has a page of the dossier open must look at this advice before deciding on it.
    must(await updateDossier(tx, ctx, state.dossier, {}));
    await settleAdvice(tx, ctx, state.dossier.id);
    await tellGemeente(tx, ctx, state, given.id);
    return ok({ adviceId: given.id });
  });
}

/** A part that was given or fell away since the page was opened has to be read first. */
function hasReadParts(state: DossierState, request: AdviceRequestRecord, read: readonly string[] | undefined): boolean {
  if (request.kind !== "joint" || read === undefined) return true;
  const now = partsIn(state);
  return now.length === read.length && now.every((id) => read.includes(id));
}

/** The advice that holds, of every service that a joint advice brings together. */
function partsIn({ requests, rules }: DossierState): readonly string[] {
  const from = rules.handreiking.joint?.from ?? [];
  return requests.flatMap(({ request, holding }) =>
    request.kind === "single" && from.includes(request.serviceId) && holding !== null ? [holding.id] : [],
  );
}

/** A joint advice brings together what the services it names said; one that has not answered keeps it waiting. */
function partsAreSettled(state: DossierState): boolean {
  const from = state.rules.handreiking.joint?.from ?? [];
  return state.requests
    .filter(({ request }) => request.kind === "single" && from.includes(request.serviceId))
    .every(({ request, holding }) => holding !== null || ["withdrawn", "no_reaction"].includes(request.status));
}

function basisOf(state: DossierState, request: AdviceRequestRecord, receiptId: string, ticked: readonly string[]) {
  return makeBasis({
    handreiking: state.rules.handreiking,
    handreikingVersionId: state.rules.handreikingVersionId,
    serviceId: request.serviceId,
    ruleIds: [
      ...new Set([...request.ruleIds, ...needOf({ ...state.rules, assessment: state.assessment }, request).ruleIds]),
    ],
    applicationVersion: state.version,
    receiptId,
    confirmedClass: state.dossier.confirmedClass,
    files: state.files,
    ticked,
    adviceIds: request.kind === "joint" ? partsIn(state) : [],
  });
}

async function tellGemeente(tx: Writer, ctx: Context, state: DossierState, adviceId: string): Promise<void> {
  const { dossier } = state;
  const recipients =
    dossier.handlerId === null ? await recipientsOfGemeente(tx, dossier.gemeenteCode) : [dossier.handlerId];
  for (const recipientId of recipients) {
    await queueMail(tx, ctx, {
      template: "advice_given",
      recipientId,
      data: { dossierId: dossier.id },
      cause: `advice_given:${adviceId}:${recipientId}`,
    });
  }
}
