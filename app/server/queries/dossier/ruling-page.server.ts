import { isFreeText } from "~/domain/advice/ruling";
import { textDifferences } from "~/domain/advice/text-differences";
import { markOfText } from "~/domain/advice/text-mark";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { versionsOf } from "../../data/application-versions.server";
import { type RulingView, rulingViews, textInWords } from "../../data/ruling-views.server";
import { type ActPage, recentOf } from "./act-page.server";
import { openDossierPage } from "./open-dossier-page.server";
import { serviceNames } from "./timeline.server";

export type TextDifferenceView = {
  /** Marks of both texts, for the form. */
  from: string;
  to: string;
  before: string | null;
  after: string | null;
  versions: readonly number[];
  services: string[];
};

export type RulingPage = ActPage & {
  questionId: string;
  question: string;
  /** Differences on which nobody has ruled, those on which an advice rests first. */
  open: TextDifferenceView[];
  rulings: RulingView[];
};

/** One free text with what it was before, for the gemeente to say that a difference does not matter. */
export async function readRulingPage(
  ctx: Context,
  reference: string,
  questionId: string,
): Promise<Outcome<RulingPage>> {
  const opened = await openDossierPage(ctx, reference, "application.correct");
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  const { rules, version, requests, rulings, dossier } = state;
  const question = rules.handreiking.questions.find(({ id }) => id === questionId);
  if (question === undefined || !isFreeText(question)) return refuse("not_found");
  if (dossier.kind !== "lead") return refuse("wrong_status", { detail: { status: dossier.status } });
  const advice = requests.flatMap(({ request, newest }) =>
    newest === null ? [] : [{ serviceId: request.serviceId, answers: newest.basis.answers }],
  );
  const versions = await versionsOf(ctx.read, version.applicationId);
  const differences = textDifferences(rules.handreiking, versions, version.answers, advice, rulings).filter(
    (difference) => difference.questionId === questionId && difference.ruling === null,
  );
  return ok({
    head,
    recent: await recentOf(ctx, state),
    questionId,
    question: question.label.nl,
    open: differences
      .toSorted((one, other) => other.services.length - one.services.length)
      .map(({ from, to, versions: numbers, services }) => ({
        from: markOfText(from),
        to: markOfText(to),
        before: textInWords(question, from),
        after: textInWords(question, to),
        versions: numbers,
        services: services.map(serviceNames(rules.handreiking)),
      })),
    rulings: rulingViews(state, questionId),
  });
}
