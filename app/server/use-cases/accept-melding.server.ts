import { type Outcome, ok } from "~/domain/outcome";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { moveDossier } from "../data/dossiers.server";
import { recordDecision } from "../record-decision.server";

type Input = DossierTarget & { reason: string };

/** The gemeente has no objection to an evenement that needs a notice only; what it wants to say goes along. */
export async function acceptMelding(ctx: Context, input: Input): Promise<Outcome<{ decisionId: string }>> {
  return actOnDossier(ctx, "decision.take", input, async (tx, state) => {
    const { dossier, transitionFacts } = state;
    must(await moveDossier(tx, ctx, dossier, "accept_melding", transitionFacts, { decidedOn: ctx.today }));
    const decision = await recordDecision(tx, ctx, state, {
      kind: "accepted",
      considerations: input.reason.trim(),
      milestones: ["in_behandeling_genomen", "melding_beoordeeld"],
    });
    return ok({ decisionId: decision.id });
  });
}
