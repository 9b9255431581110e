import { type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { conditionsToEvaluate } from "../data/conditions-to-evaluate.server";
import { moveDossier } from "../data/dossiers.server";
import { type EvaluationInput, saveEvaluation } from "../data/evaluations.server";
import { addMilestone } from "../data/milestones.server";
import { record } from "../history.server";

type Input = Pick<DossierTarget, "dossierId"> & { evaluationRevision: number; evaluation: EvaluationInput };

const evaluable = ["decided", "evaluated"];
const closing = ["licensing_officer", "municipal_coordinator"];

/**
 * A party says how the evenement went and how each condition was kept. The evaluation of the gemeente completes the
 * step; those of others may come before or after it.
 */
export async function submitEvaluation(ctx: Context, input: Input): Promise<Outcome<{ evaluationId: string }>> {
  return actOnDossier(ctx, "evaluation.write", { dossierId: input.dossierId }, async (tx, state) => {
    const { dossier, transitionFacts } = state;
    if (!evaluable.includes(dossier.status) || dossier.outcome !== "granted") {
      return refuse("wrong_status", { detail: { status: dossier.status } });
    }
    if (!transitionFacts.evenementEnded) return refuse("too_early");
    const threads = new Set((await conditionsToEvaluate(tx, dossier.id)).map(({ threadId }) => threadId));
    if (input.evaluation.conditions.some(({ threadId }) => !threads.has(threadId))) return refuse("stale");
    const saved = must(await saveEvaluation(tx, ctx, dossier.id, input.evaluationRevision, input.evaluation));
    await record(tx, ctx, {
      type: "evaluation.submitted",
      dossierId: dossier.id,
      subjectId: saved.id,
      payload: { evaluationId: saved.id },
    });
    if (closing.includes(ctx.actor.role) && dossier.status === "decided") {
      must(await moveDossier(tx, ctx, dossier, "evaluate", transitionFacts));
      await addMilestone(tx, ctx, dossier.id, "geevalueerd");
      await record(tx, ctx, { type: "dossier.evaluated", dossierId: dossier.id, subjectId: dossier.id, payload: {} });
    }
    return ok({ evaluationId: saved.id });
  });
}
