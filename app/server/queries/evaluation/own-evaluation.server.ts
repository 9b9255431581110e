import { can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { dossierState } from "../../data/dossier-state.server";
import { findDossierByReference } from "../../data/dossiers.server";
import { type EvaluationView, evaluationView } from "./evaluation-view.server";

export type OwnEvaluationPage = EvaluationView & {
  reference: string;
  name: string;
  firstDay: string;
  lastDay: string;
};

/** The evaluation of an organiser's own evenement. */
export async function readOwnEvaluation(ctx: Context, reference: string): Promise<Outcome<OwnEvaluationPage>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  const dossier = await findDossierByReference(ctx.read, ctx.actor, reference);
  if (dossier === null || dossier.applicationId === null) return refuse("not_found");
  const view = await evaluationView(ctx, await dossierState(ctx.read, ctx, dossier));
  const { name, firstDay, lastDay } = dossier;
  return ok({ reference: dossier.reference, name, firstDay, lastDay, ...view });
}
