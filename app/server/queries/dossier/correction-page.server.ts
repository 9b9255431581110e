import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { type QuestionsOnPage, questionsOnPage } from "../form/section-page.server";
import { type ActPage, recentOf } from "./act-page.server";
import { openDossierPage } from "./open-dossier-page.server";

export type CorrectionPage = ActPage & QuestionsOnPage;

/** One answer of the application, for the gemeente to correct. */
export async function readCorrectionPage(
  ctx: Context,
  reference: string,
  questionId: string,
): Promise<Outcome<CorrectionPage>> {
  const opened = await openDossierPage(ctx, reference, "application.correct");
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  const { handreiking } = state.rules;
  const question = handreiking.questions.find(({ id }) => id === questionId);
  if (question === undefined) return refuse("not_found");
  const recent = await recentOf(ctx, state);
  return ok({ head, recent, ...questionsOnPage(handreiking, [question], state.version.answers) });
}
