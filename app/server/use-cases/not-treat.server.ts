import { type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import { closeRequests } from "../close-requests.server";
import type { Context } from "../context.server";
import { moveDossier } from "../data/dossiers.server";
import { recordDecision } from "../record-decision.server";

type Input = DossierTarget & { reason: string };

/**
 * Decides not to treat an application that stayed incomplete after a term to supplement it. Announced within four
 * weeks after that term, or after the supplement that was not enough (Awb 4:5 lid 4).
 */
export async function notTreat(ctx: Context, input: Input): Promise<Outcome<{ decisionId: string }>> {
  return actOnDossier(ctx, "decision.take", input, async (tx, state) => {
    const { dossier, transitionFacts } = state;
    const considerations = input.reason.trim();
    must(await moveDossier(tx, ctx, dossier, "not_treat", transitionFacts, { decidedOn: ctx.today }));
    if (considerations === "") return refuse("invalid", { fields: { reason: { code: "reason_required" } } });
    await closeRequests(tx, ctx, state, considerations);
    const decision = await recordDecision(tx, ctx, state, {
      kind: "not_treated",
      considerations,
      milestones: ["besluit_bekend"],
    });
    return ok({ decisionId: decision.id });
  });
}
