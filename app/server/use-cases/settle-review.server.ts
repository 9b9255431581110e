import { type Outcome, ok, refuse } from "~/domain/outcome";
import { groundsToKeep, problemsOfGrounds, ungrounded } from "~/domain/permit/check-grounds";
import { problemsOfReview, type ReviewInput } from "~/domain/permit/check-review";
import { decisionTransition } from "~/domain/permit/decision-transition";
import { withinReviewMandate } from "~/domain/permit/review-mandate";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import { closeRequests } from "../close-requests.server";
import type { Context } from "../context.server";
import { adviceToTreat } from "../data/advice-to-treat.server";
import { newestReceipt } from "../data/assessments.server";
import { addClassification } from "../data/classifications.server";
import { addDecision, newestDecision } from "../data/decisions.server";
import type { DossierState } from "../data/dossier-state.server";
import { moveDossier } from "../data/dossiers.server";
import { addMilestone } from "../data/milestones.server";
import { openReviewOf, settleReviews } from "../data/reviews.server";
import type { Writer } from "../database.server";
import { record } from "../history.server";
import { tellOrganisation } from "../mail/tell-organisation.server";

type Input = DossierTarget & ReviewInput & { publicationText: string };

/**
 * Ends the review of a permit after the evenement changed (APV 1:6): it stands, is amended or is revoked. What
 * stands in the way of a new permit stands in the way of leaving this one as well; revoking comes after hearing.
 */
export async function settleReview(ctx: Context, input: Input): Promise<Outcome<{ decisionId: string }>> {
  return actOnDossier(ctx, "decision.take", input, async (tx, state) => {
    const { dossier, transitionFacts, rules } = state;
    const review = await openReviewOf(tx, dossier.id);
    if (review === null) return refuse("wrong_status", { detail: { status: dossier.status } });
    const { role } = ctx.actor;
    const mandated = withinReviewMandate(rules.handreiking, dossier.confirmedClass, review.proposedClass, role);
    const departures = input.departures.filter(({ reason }) => reason.trim() !== "");
    const facts = {
      ...transitionFacts,
      withinMandate: mandated,
      departures: departures.map(({ obstacle }) => obstacle),
    };
    const classBefore = dossier.confirmedClass;
    const confirmedClass = input.kind === "revoked" ? classBefore : (review.proposedClass ?? classBefore);
    const name = decisionTransition(input.kind, ctx.actor, facts);
    must(await moveDossier(tx, ctx, dossier, name, facts, { confirmedClass, decidedOn: ctx.today }));
    const grounded = { ...ungrounded, ...input };
    const problems = {
      ...problemsOfReview(input, await adviceToTreat(tx, state)),
      ...problemsOfGrounds(input.kind, grounded, ctx.today),
    };
    if (Object.keys(problems).length > 0) return refuse("invalid", { fields: problems });
    if (confirmedClass !== null && confirmedClass !== classBefore)
      await keepClass(tx, ctx, state, confirmedClass, input.considerations.trim());
    const decision = await addDecision(tx, ctx, {
      dossierId: dossier.id,
      kind: input.kind,
      considerations: input.considerations.trim(),
      conditions: await conditionsAfter(tx, state, input),
      departures,
      publicationText: input.publicationText.trim(),
      ...groundsToKeep(input.kind, grounded),
    });
    await settleReviews(tx, ctx, dossier.id, decision.id);
    await closeRequests(tx, ctx, state, input.considerations.trim());
    await addMilestone(tx, ctx, dossier.id, "besluit_bekend");
    await record(tx, ctx, {
      type: "decision.taken",
      dossierId: dossier.id,
      subjectId: decision.id,
      payload: { decisionId: decision.id, number: decision.number, kind: decision.kind, departures: departures.length },
    });
    await tellEverybody(tx, ctx, state, decision.id);
    return ok({ decisionId: decision.id });
  });
}

/** The newest decision always holds every condition that counts. */
async function conditionsAfter(tx: Writer, { dossier }: DossierState, input: Input) {
  if (input.kind === "amended") return input.conditions;
  if (input.kind === "revoked") return [];
  const before = await newestDecision(tx, dossier.id);
  return (before?.conditions ?? []).map(({ threadId, treatment, text, adviceConditionId, reason }) => ({
    threadId,
    treatment,
    text,
    adviceConditionId,
    reason,
  }));
}

async function keepClass(tx: Writer, ctx: Context, { dossier }: DossierState, confirmedClass: string, reason: string) {
  const receipt = await newestReceipt(tx, dossier.id);
  if (receipt === null) return;
  await addClassification(tx, ctx, {
    dossierId: dossier.id,
    receiptId: receipt.id,
    proposedClass: confirmedClass,
    confirmedClass,
    reason,
  });
}

async function tellEverybody(tx: Writer, ctx: Context, { dossier, requests }: DossierState, cause: string) {
  const services = requests.filter(({ newest }) => newest !== null).map(({ request }) => request.organisationId);
  for (const organisationId of new Set([dossier.organisationId, ...services])) {
    await tellOrganisation(tx, ctx, organisationId, {
      template: "decision_taken",
      data: { dossierId: dossier.id },
      cause,
    });
  }
}
