import type { Question } from "../handreiking/question";
import { sameValue } from "./same-value";

/**
 * What an officer said of one difference in free text: that it does not matter. It covers exactly these two texts, in
 * either direction, and nothing follows from it for a third text.
 */
export type Ruling = { questionId: string; from: unknown; to: unknown };

/** Free text always counts as a change, because no rule can weigh it; only a person can say that it does not matter. */
export const isFreeText = ({ kind }: Pick<Question, "kind">): boolean => kind === "tekst" || kind === "lange_tekst";

/** The ruling on the difference between these two answers to a question, if there is one. */
export function rulingOn<R extends Ruling>(
  rulings: readonly R[],
  questionId: string,
  one: unknown,
  other: unknown,
): R | null {
  const covers = ({ from, to }: R) =>
    (sameValue(from, one) && sameValue(to, other)) || (sameValue(from, other) && sameValue(to, one));
  return rulings.find((ruling) => ruling.questionId === questionId && covers(ruling)) ?? null;
}
