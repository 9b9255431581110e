import type { Assessment } from "../handreiking/assessment";
import { evaluate } from "../handreiking/evaluate";
import type { Facts } from "../handreiking/facts";
import type { Handreiking } from "../handreiking/model";
import type { Question } from "../handreiking/question";
import { answerFits } from "./answer-fits";
import type { Answers } from "./answers";
import { factsFromAnswers } from "./facts-from-answers";
import type { FormContext } from "./form-context";

/** The form as the answers make it. */
export type WorkedOutForm = {
  /** The questions that are asked now, in the order of the document. */
  readonly visible: readonly Question[];
  /** Answers to those questions; an answer that a later one hid is no longer among them. */
  readonly answersInForce: Answers;
  readonly facts: Facts;
  readonly assessment: Assessment;
};

/**
 * Which questions are asked and what the answers to them come to. A question shows when its condition certainly
 * holds. A hidden answer drops out and may thereby hide or show others, so the outcome is worked out again until it
 * stands still; conditions have no circles, so that is after at most one round per question.
 */
export function workOutForm(handreiking: Handreiking, answers: Answers, context: FormContext): WorkedOutForm {
  let asked: ReadonlySet<string> = new Set(handreiking.questions.map(({ id }) => id));
  for (let round = 0; round <= handreiking.questions.length; round++) {
    const answersInForce = answersOf(handreiking, answers, asked);
    const facts = factsFromAnswers(handreiking, answersInForce, context);
    const assessment = evaluate(handreiking, facts);
    const visible = handreiking.questions.filter(({ id }) => assessment.questions[id] === "ja");
    const next = new Set(visible.map(({ id }) => id));
    if (isSame(asked, next) || round === handreiking.questions.length) {
      return { visible, answersInForce: answersOf(handreiking, answersInForce, next), facts, assessment };
    }
    asked = next;
  }
  throw new Error("unreachable: the last round returns");
}

function answersOf(handreiking: Handreiking, answers: Answers, asked: ReadonlySet<string>): Answers {
  const kept: Record<string, Answers[string]> = {};
  for (const question of handreiking.questions) {
    if (!asked.has(question.id) || !Object.hasOwn(answers, question.id)) continue;
    const answer = answers[question.id];
    if (answer !== undefined && answerFits(question, answer)) kept[question.id] = answer;
  }
  return kept;
}

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((id) => other.has(id));
