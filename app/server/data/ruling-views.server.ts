import { answerLine } from "~/copy/nl/form/answer-words";
import { rulingOn } from "~/domain/advice/ruling";
import { answerInWords } from "~/domain/form/answer-in-words";
import type { Answer } from "~/domain/form/answers";
import type { Handreiking } from "~/domain/handreiking/model";
import type { AdviceRecord } from "./advice-requests.server";
import type { DossierState } from "./dossier-state.server";
import type { RulingRecord } from "./rulings.server";

export type RulingView = {
  id: string;
  question: string;
  before: string | null;
  after: string | null;
  reason: string;
  by: string;
  at: number;
};

/** What officers ruled on differences in free text, the newest first; of one question when it is named. */
export function rulingViews({ rules, rulings }: DossierState, questionId?: string): RulingView[] {
  return rulings
    .filter((ruling) => questionId === undefined || ruling.questionId === questionId)
    .map((ruling) => rulingView(rules.handreiking, ruling))
    .toReversed();
}

/** The rulings by which an advice still holds on a text that is otherwise than when it was given. */
export function rulingsOnAdvice({ rules, rulings, version }: DossierState, advice: AdviceRecord | null): RulingView[] {
  return Object.entries(advice?.basis.answers ?? {}).flatMap(([questionId, text]) => {
    const ruling = rulingOn(rulings, questionId, text ?? null, version.answers[questionId] ?? null);
    return ruling === null ? [] : [rulingView(rules.handreiking, ruling)];
  });
}

function rulingView(
  { questions }: Handreiking,
  { id, questionId, from, to, reason, ruledByName, ruledAt }: RulingRecord,
): RulingView {
  const question = questions.find((each) => each.id === questionId);
  const words = (text: unknown) => (question === undefined ? null : textInWords(question, text));
  return {
    id,
    question: question?.label.nl ?? questionId,
    before: words(from),
    after: words(to),
    reason,
    by: ruledByName,
    at: ruledAt,
  };
}

/** A free text as people read it; null when nothing was filled in. */
export const textInWords = (question: Handreiking["questions"][number], text: unknown): string | null =>
  answerLine(answerInWords(question, (text ?? undefined) as Answer | undefined)) || null;
