import type { Handreiking } from "../handreiking/model";
import type { Question } from "../handreiking/question";
import type { Meaning } from "../handreiking/reserved";
import { answerFits } from "./answer-fits";
import type { Answer, Answers } from "./answers";

/** The question that has this meaning to the application; each meaning has at most one. */
export const questionWithMeaning = (handreiking: Handreiking, meaning: Meaning): Question | null =>
  handreiking.questions.find((question) => question.meaning === meaning) ?? null;

/** The answer to that question; undefined without one. */
export function answerWithMeaning(handreiking: Handreiking, answers: Answers, meaning: Meaning): Answer | undefined {
  const question = questionWithMeaning(handreiking, meaning);
  if (question === null || !Object.hasOwn(answers, question.id)) return undefined;
  const answer = answers[question.id];
  return answer !== undefined && answerFits(question, answer) ? answer : undefined;
}

/** CBS code of the competent gemeente, once it has been chosen. */
export function gemeenteOf(handreiking: Handreiking, answers: Answers): string | null {
  const answer = answerWithMeaning(handreiking, answers, "gemeente");
  return typeof answer === "string" && handreiking.gemeenten.some(({ id }) => id === answer) ? answer : null;
}
