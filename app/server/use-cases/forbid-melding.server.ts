import { type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { moveDossier } from "../data/dossiers.server";
import { recordDecision } from "../record-decision.server";

type Input = DossierTarget & { reason: string };

/** Forbids an evenement that was notified, with the reasons and within the local term (APV 2:25). */
export async function forbidMelding(ctx: Context, input: Input): Promise<Outcome<{ decisionId: string }>> {
  return actOnDossier(ctx, "decision.take", input, async (tx, state) => {
    const { dossier, transitionFacts } = state;
    const considerations = input.reason.trim();
    must(await moveDossier(tx, ctx, dossier, "forbid_melding", transitionFacts, { decidedOn: ctx.today }));
    if (considerations === "") return refuse("invalid", { fields: { reason: { code: "reason_required" } } });
    const decision = await recordDecision(tx, ctx, state, {
      kind: "forbidden",
      considerations,
      milestones: ["in_behandeling_genomen", "melding_beoordeeld"],
    });
    return ok({ decisionId: decision.id });
  });
}
