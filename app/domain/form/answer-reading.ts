import type { FieldProblem } from "../outcome";
import type { Answer } from "./answers";

/**
 * What a question's fields say: an answer (absent when nothing was filled in) and the problems by field name. An
 * answer beside problems holds the parts that could be read.
 */
export type Reading<A extends Answer = Answer> = {
  readonly answer?: A;
  readonly problems: Readonly<Record<string, FieldProblem>>;
};

export const nothingRead: Reading<never> = { problems: {} };

export const read = <A extends Answer>(answer: A): Reading<A> => ({ answer, problems: {} });

export const problem = (name: string, code: string, values?: FieldProblem["values"]): Reading<never> => ({
  problems: { [name]: values === undefined ? { code } : { code, values } },
});

/** Readings of the parts of a compound answer, joined; parts without an answer leave no key. */
export function joinParts(parts: Readonly<Record<string, Reading>>): Reading<{ readonly [part: string]: Answer }> {
  const answer: Record<string, Answer> = {};
  const problems: Record<string, FieldProblem> = {};
  for (const [part, reading] of Object.entries(parts)) {
    if (reading.answer !== undefined) answer[part] = reading.answer;
    Object.assign(problems, reading.problems);
  }
  return Object.keys(answer).length === 0 ? { problems } : { answer, problems };
}
