import { type Outcome, ok } from "~/domain/outcome";
import type { Context } from "../../context.server";
import type { DossierHead } from "../dossier/dossier-head.server";
import { openDossierPage } from "../dossier/open-dossier-page.server";
import { type EvaluationView, evaluationView } from "./evaluation-view.server";

export type EvaluationPage = EvaluationView & { head: DossierHead };

/** The evaluation of a dossier, for those who work on it. */
export async function readEvaluation(ctx: Context, reference: string): Promise<Outcome<EvaluationPage>> {
  const opened = await openDossierPage(ctx, reference);
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  return ok({ head, ...(await evaluationView(ctx, state)) });
}
