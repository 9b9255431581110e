import { can } from "~/domain/access/actions";
import { obstaclesToGrant } from "~/domain/dossier/guards";
import { type TransitionName, transition } from "~/domain/dossier/transitions";
import { type FieldProblem, type Outcome, ok, refuse } from "~/domain/outcome";
import { type DecidedCondition, problemsOfDecision } from "~/domain/permit/check-decision";
import { obstaclesToReview, problemsOfReview } from "~/domain/permit/check-review";
import type { DecisionChoice } from "~/domain/permit/decision-choice";
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
  const fields = { ...problemsIn(input, composed), ...missingDepartures(ctx, state, input) };
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
  if (!can(ctx.actor, "decision.depart_from_guard")) return {};
  const problems: Record<string, FieldProblem> = {};
  for (const obstacle of obstaclesFor(kind, transitionFacts)) {
    const given = departures.find((departure) => departure.obstacle === obstacle);
    if (given === undefined || given.reason === "") problems[`departure-${obstacle}`] = { code: "reason_required" };
  }
  return problems;
}

function obstaclesFor(kind: DecisionChoice["kind"], facts: DossierState["transitionFacts"]): readonly string[] {
  if (kind === "granted") return obstaclesToGrant(facts);
  return kind === null || kind === "refused" ? [] : obstaclesToReview(kind, facts);
}

const names: Record<NonNullable<DecisionChoice["kind"]>, TransitionName> = {
  granted: "grant",
  refused: "refuse",
  maintained: "maintain",
  amended: "amend",
  revoked: "revoke",
};

function guard(ctx: Context, { dossier, transitionFacts }: DossierState, { kind, departures }: DecisionChoice) {
  if (kind === null) return ok(null);
  const obstacles = obstaclesFor(kind, transitionFacts);
  const departs = obstacles.length > 0 && can(ctx.actor, "decision.depart_from_guard");
  const name = kind === "granted" && departs ? "grant_with_departure" : names[kind];
  const named = departures.filter(({ reason }) => reason !== "").map(({ obstacle }) => obstacle);
  if (kind !== "granted" && obstacles.length > 0 && !departs) return refuse("advice_open");
  return transition(dossier, name, ctx.actor.role, { ...transitionFacts, departures: named });
}
