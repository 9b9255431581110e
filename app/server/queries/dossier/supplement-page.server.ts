import { missingAnswers } from "~/domain/form/missing-answers";
import { type Outcome, ok } from "~/domain/outcome";
import { addDays } from "~/domain/time/local-date";
import type { Context } from "../../context.server";
import { type ActPage, actPage } from "./act-page.server";
import { missingAttachments } from "./attachments.server";
import { openDossierPage } from "./open-dossier-page.server";

export type SupplementPage = ActPage & {
  /** What the rules ask for and the application does not have: a start for the letter. */
  proposed: string[];
  termEndsOn: string;
};

const usualDays = 14;

/** The page on which the gemeente asks for what is missing, filled in as far as the rules know it. */
export async function readSupplementPage(ctx: Context, reference: string): Promise<Outcome<SupplementPage>> {
  const opened = await openDossierPage(ctx, reference, "dossier.handle");
  if (!opened.ok) return opened;
  const { state } = opened.value;
  const { rules, version, assessment, files } = state;
  const visible = rules.handreiking.questions.filter(({ id }) => assessment.questions[id] === "ja");
  const form = { visible, answersInForce: version.answers, assessment };
  const missing = missingAnswers(rules.handreiking, form, files, ctx.today);
  const labels = missing.soft.map((id) => rules.handreiking.questions.find((question) => question.id === id)?.label.nl);
  return ok({
    ...(await actPage(ctx, opened.value, "request_supplement")),
    proposed: [...labels.filter((label) => label !== undefined), ...missingAttachments(state)],
    termEndsOn: addDays(ctx.today, usualDays),
  });
}
