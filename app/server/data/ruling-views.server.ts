import { answerLine } from "~/copy/nl/form/answer-words";
import { answerInWords } from "~/domain/form/answer-in-words";
import type { Answer } from "~/domain/form/answers";
import type { Handreiking } from "~/domain/handreiking/model";
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

/** What officers ruled on differences in free text, the newest first; of one service, only what its advice rests on. */
export function rulingViews({ rules, rulings }: DossierState, relied?: readonly string[]): RulingView[] {
  return rulings
    .filter(({ questionId }) => relied === undefined || relied.includes(questionId))
    .map((ruling) => rulingView(rules.handreiking, ruling))
    .toReversed();
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
