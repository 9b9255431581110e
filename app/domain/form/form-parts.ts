import type { Handreiking } from "../handreiking/model";
import type { Question, Section } from "../handreiking/question";
import type { Answers } from "./answers";
import { isAnswered } from "./missing-answers";
import { questionWithMeaning } from "./question-with-meaning";
import type { WorkedOutForm } from "./work-out-form";

export const sectionStatuses = ["not_started", "busy", "done"] as const;
export type SectionStatus = (typeof sectionStatuses)[number];

/** A section as the organiser meets it: only with the questions that are asked now. */
export type FormPart = {
  readonly section: Section;
  readonly questions: readonly Question[];
};

/** The parts of a form: pages to fill in, and the questions that are answered while checking and sending. */
export type FormParts = {
  readonly pages: readonly FormPart[];
  readonly signing: FormPart | null;
};

/**
 * Divides the questions that are asked over pages. A section without any is left out; files have a page of their own;
 * the section with the signature is answered at the end, beside everything else.
 */
export function formParts(handreiking: Handreiking, { visible }: Pick<WorkedOutForm, "visible">): FormParts {
  const signature = questionWithMeaning(handreiking, "ondertekening");
  const parts = handreiking.sections
    .map((section) => ({
      section,
      questions: visible.filter((question) => question.section === section.id && question.kind !== "bestand"),
    }))
    .filter(({ questions }) => questions.length > 0);
  return {
    pages: parts.filter(({ section }) => section.id !== signature?.section),
    signing: parts.find(({ section }) => section.id === signature?.section) ?? null,
  };
}

/**
 * How far a page is. Done is what the organiser called done, as long as no obligatory question came up since; busy is
 * a page with at least one answer.
 */
export function statusOfPart(
  { section, questions }: FormPart,
  answers: Answers,
  finished: readonly string[],
): SectionStatus {
  const open = openQuestionsOf(questions, answers);
  if (finished.includes(section.id) && !open.some(({ required }) => required !== null)) return "done";
  const isBegun = finished.includes(section.id) || open.length < questions.length;
  return isBegun ? "busy" : "not_started";
}

/** Questions of a page that have no answer yet. */
export const openQuestionsOf = (questions: readonly Question[], answers: Answers): readonly Question[] =>
  questions.filter((question) => !isAnswered(question, answers[question.id]));
