import { type Outcome, refuse } from "~/domain/outcome";
import type { DecisionChoice } from "~/domain/permit/decision-choice";
import type { DossierTarget } from "../act-on-dossier.server";
import { composeConditions } from "../compose-conditions.server";
import type { Context } from "../context.server";
import { dossierState } from "../data/dossier-state.server";
import { findDossier } from "../data/dossiers.server";
import { settleReview } from "./settle-review.server";
import { takeDecision } from "./take-decision.server";

/**
 * Decides on a permit, or on one that is under review, as it was filled in and checked. The revision that the form was
 * made for holds what follows together: a dossier that changed since is refused.
 */
export async function decideOnPermit(
  ctx: Context,
  input: DossierTarget & DecisionChoice & { revision: number },
): Promise<Outcome<{ decisionId: string }>> {
  const dossier = await findDossier(ctx.read, ctx.actor, input.dossierId);
  if (dossier === null) return refuse("not_found");
  const { choices, kind, ...decision } = input;
  if (kind === null) return refuse("invalid", { fields: { kind: { code: "choice_required" } } });
  const state = await dossierState(ctx.read, ctx, dossier);
  const { conditions } = await composeConditions(ctx.read, ctx, state, choices);
  if (kind === "granted" || kind === "refused") return takeDecision(ctx, { ...decision, kind, conditions });
  return settleReview(ctx, { ...decision, kind, conditions });
}
