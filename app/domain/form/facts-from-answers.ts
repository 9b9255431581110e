import type { FactRow, Facts, FactValue } from "../handreiking/facts";
import type { Handreiking } from "../handreiking/model";
import type { Question, RowField } from "../handreiking/question";
import { answerFits } from "./answer-fits";
import type { Answer, Answers } from "./answers";
import type { FormContext } from "./form-context";
import { supplyFacts } from "./supply-facts";

/**
 * The facts that rules read, from answers that are in force: hidden ones have been dropped before. A question that
 * bears a fact's id feeds that fact; what the application works out itself wins over what was typed.
 */
export function factsFromAnswers(handreiking: Handreiking, inForce: Answers, context: FormContext): Facts {
  const facts: Record<string, FactValue> = {};
  for (const question of handreiking.questions) {
    if (!Object.hasOwn(inForce, question.id)) continue;
    const answer = inForce[question.id];
    const value = answer === undefined ? undefined : factValue(question, answer);
    if (value !== undefined) facts[question.id] = value;
  }
  return { ...facts, ...supplyFacts(handreiking, inForce, context) };
}

function factValue(question: Question, answer: Answer): FactValue | undefined {
  if (question.kind === "rijen") return (answer as readonly Answers[]).map((row) => factRow(question.fields, row));
  return question.feedsFact ? simpleValue(answer) : undefined;
}

function simpleValue(answer: Answer): number | string | readonly string[] | undefined {
  if (typeof answer === "number" || typeof answer === "string") return answer;
  return Array.isArray(answer) ? (answer as readonly string[]) : undefined;
}

/** Cells that rules can read; an empty cell is absent. */
function factRow(fields: readonly RowField[], row: Answers): FactRow {
  const cells: Record<string, number | string | readonly string[]> = {};
  for (const field of fields) {
    const answer = Object.hasOwn(row, field.id) ? row[field.id] : undefined;
    const value = answer !== undefined && answerFits(field, answer) ? simpleValue(answer) : undefined;
    if (value !== undefined) cells[field.id] = value;
  }
  return cells;
}
