import type { Answers } from "../form/answers";
import type { Handreiking } from "../handreiking/model";
import { isFreeText, type Ruling, rulingOn } from "./ruling";
import { sameValue } from "./same-value";

/** A free text that was otherwise in earlier versions than it is now. */
export type TextDifference<R extends Ruling> = {
  questionId: string;
  from: unknown;
  to: unknown;
  /** Numbers of the versions in which it read as in `from`. */
  versions: readonly number[];
  /** Services whose newest advice rests on the text as in `from`. */
  services: readonly string[];
  ruling: R | null;
};

type Version = { number: number; answers: Answers };
type Rested = { serviceId: string; answers: Readonly<Record<string, unknown>> };

/**
 * Every difference in free text on which an officer can rule: between the text as it is now and each other text that
 * it was before, because advice, decisions and settled requests each rest on a version. Texts that never matter by the
 * method are left out.
 */
export function textDifferences<R extends Ruling>(
  { questions }: Pick<Handreiking, "questions">,
  versions: readonly Version[],
  now: Answers,
  advice: readonly Rested[],
  rulings: readonly R[],
): readonly TextDifference<R>[] {
  return questions
    .filter((question) => isFreeText(question) && question.materiality.kind !== "no")
    .flatMap(({ id: questionId }) => {
      const to = now[questionId] ?? null;
      return otherTexts(versions, questionId, to).map(
        (from): TextDifference<R> => ({
          questionId,
          from,
          to,
          versions: versions
            .filter(({ answers }) => sameValue(answers[questionId] ?? null, from))
            .map(({ number }) => number),
          services: advice
            .filter(({ answers }) => questionId in answers && sameValue(answers[questionId] ?? null, from))
            .map(({ serviceId }) => serviceId),
          ruling: rulingOn(rulings, questionId, from, to),
        }),
      );
    });
}

/** Each once, the newest first. */
function otherTexts(versions: readonly Version[], questionId: string, now: unknown): unknown[] {
  const found: unknown[] = [];
  for (const { answers } of versions.toReversed()) {
    const text = answers[questionId] ?? null;
    if (!sameValue(text, now) && !found.some((known) => sameValue(known, text))) found.push(text);
  }
  return found;
}
