import { can } from "~/domain/access/actions";
import { transition } from "~/domain/dossier/transitions";
import { type FieldProblem, type Outcome, ok, refuse } from "~/domain/outcome";
import { type DecidedCondition, problemsOfDecision } from "~/domain/permit/check-decision";
import { problemsOfGrounds, ungrounded } from "~/domain/permit/check-grounds";
import { problemsOfReview } from "~/domain/permit/check-review";
import type { DecisionChoice } from "~/domain/permit/decision-choice";
import { decisionTransition, obstaclesTo } from "~/domain/permit/decision-transition";
import { withinReviewMandate } from "~/domain/permit/review-mandate";
import type { DossierTarget } from "../act-on-dossier.server";
import { composeConditions } from "../compose-conditions.server";
import type { Context } from "../context.server";
import { type DossierState, dossierState } from "../data/dossier-state.server";
import { findDossier } from "../data/dossiers.server";

/** What a decision would be, or why it cannot be taken; nothing is kept. The act itself checks all of it again. */
export async function previewDecision(
  ctx: Context,
  input: DossierTarget & DecisionChoice,
): Promise<Outcome<{ conditions: readonly DecidedCondition[] }>> {
  if (!can(ctx.actor, "decision.take")) return refuse("forbidden");
  const dossier = await findDossier(ctx.read, ctx.actor, input.dossierId);
  if (dossier === null) return refuse("not_found");
  if (input.revision !== dossier.revision) return refuse("stale");
  const state = await dossierState(ctx.read, ctx, dossier);
  const composed = await composeConditions(ctx.read, ctx, state, input.choices);
  const grounds = input.kind === null ? {} : problemsOfGrounds(input.kind, { ...ungrounded, ...input }, ctx.today);
  const fields = { ...problemsIn(input, composed), ...grounds, ...missingDepartures(ctx, state, input) };
  const guarded = guard(ctx, state, input);
  if (!guarded.ok && guarded.reason !== "reason_required") return guarded;
  if (Object.keys(fields).length > 0) return refuse("invalid", { fields });
  return guarded.ok
    ? ok({ conditions: input.kind === "refused" || input.kind === "revoked" ? [] : composed.conditions })
    : guarded;
}

type Composed = Awaited<ReturnType<typeof composeConditions>>;

function problemsIn(input: DecisionChoice, { conditions, advised, negative }: Composed) {
  const around = { advised, negative };
  const { kind, considerations, departures } = input;
  if (kind === "granted" || kind === "refused")
    return problemsOfDecision({ kind, considerations, departures, conditions }, around);
  if (kind === null) return { kind: { code: "choice_required" } };
  return problemsOfReview({ kind, considerations, departures, conditions }, around);
}

/** The burgemeester gives a reason for each obstacle; nobody else gets past one. */
function missingDepartures(ctx: Context, { transitionFacts }: DossierState, { kind, departures }: DecisionChoice) {
  if (kind === null || !can(ctx.actor, "decision.depart_from_guard")) return {};
  const problems: Record<string, FieldProblem> = {};
  for (const obstacle of obstaclesTo(kind, transitionFacts)) {
    const given = departures.find((departure) => departure.obstacle === obstacle);
    if (given === undefined || given.reason === "") problems[`departure-${obstacle}`] = { code: "reason_required" };
  }
  return problems;
}

function guard(ctx: Context, state: DossierState, { kind, departures }: DecisionChoice) {
  if (kind === null) return ok(null);
  const { dossier, rules, surroundings, transitionFacts } = state;
  const review = surroundings.openReview;
  const { role } = ctx.actor;
  const withinMandate =
    review === null
      ? transitionFacts.withinMandate
      : withinReviewMandate(rules.handreiking, dossier.confirmedClass, review.proposedClass, role);
  const named = departures.filter(({ reason }) => reason !== "").map(({ obstacle }) => obstacle);
  const name = decisionTransition(kind, ctx.actor, transitionFacts);
  return transition(dossier, name, role, { ...transitionFacts, withinMandate, departures: named });
}
