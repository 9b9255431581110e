import type { Question } from "../handreiking/question";
import type { FieldProblem } from "../outcome";
import type { Answers } from "./answers";
import type { RawForm } from "./raw-form";
import { readAnswer } from "./read-answer";
import type { EventDayLimits } from "./read-event-days";

export type SectionReading = {
  /** The draft's answers with those of these questions replaced, as far as they could be read. */
  readonly answers: Answers;
  readonly problems: Readonly<Record<string, FieldProblem>>;
};

/**
 * Takes over what was posted for the questions that were on the page. Answers of other questions stay, hidden ones
 * among them. A question that could not be read at all keeps the answer it had.
 */
export function readSection(
  before: Answers,
  raw: RawForm,
  questions: readonly Question[],
  limits: EventDayLimits,
): SectionReading {
  const answers: Record<string, Answers[string]> = { ...before };
  const problems: Record<string, FieldProblem> = {};
  for (const question of questions) {
    if (question.kind === "bestand") continue;
    const reading = readAnswer(raw, question, limits);
    Object.assign(problems, reading.problems);
    if (reading.answer !== undefined) answers[question.id] = reading.answer;
    else if (Object.keys(reading.problems).length === 0) delete answers[question.id];
  }
  return { answers, problems };
}
