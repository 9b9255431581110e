import type { Assessment } from "../handreiking/assessment";
import type { Handreiking } from "../handreiking/model";
import type { Question } from "../handreiking/question";
import { requiredMeanings } from "../handreiking/reserved";
import type { FieldProblem } from "../outcome";
import type { EventDay } from "../time/event-days";
import type { LocalDate } from "../time/local-date";
import type { Answer, Answers } from "./answers";
import { questionWithMeaning } from "./question-with-meaning";

export type MissingAnswers = {
  /** Questions without which there is no application (Awb art. 4:2), or no dossier to place it in. */
  readonly hard: readonly string[];
  /** What is wrong with each of these. */
  readonly problems: Readonly<Record<string, FieldProblem>>;
  /** Other obligatory questions without an answer: warned about, and asked for later (Awb art. 4:5). */
  readonly soft: readonly string[];
  /** Documents that the rules ask for and that no file was added for. */
  readonly attachments: readonly string[];
};

/** A file in the draft: the attachment or the question that it answers. */
export type FileInForm = { readonly attachmentId: string | null; readonly questionId: string | null };

type Form = {
  readonly visible: readonly Question[];
  readonly answersInForce: Answers;
  readonly assessment: Assessment;
};

/** What is still missing in a form, told apart by whether the application can do without. */
export function missingAnswers(
  handreiking: Handreiking,
  form: Form,
  files: readonly FileInForm[],
  today: LocalDate,
): MissingAnswers {
  const problems = hardProblems(handreiking, form.answersInForce, today);
  const answered = (question: Question) =>
    question.kind === "bestand" ? hasFile(question, files) : isAnswered(question, form.answersInForce[question.id]);
  const soft = form.visible.filter(
    (question) => question.required !== null && !answered(question) && !Object.hasOwn(problems, question.id),
  );
  const asked = form.assessment.attachments.filter(({ outcome }) => outcome === "ja").map(({ document }) => document);
  return {
    hard: Object.keys(problems),
    problems,
    soft: soft.map(({ id }) => id),
    attachments: [...new Set(asked)].filter((document) => !files.some((file) => file.attachmentId === document)),
  };
}

/** Whether an answer says enough: of a contact or organisation the name, of an address the street and the town. */
export function isAnswered(question: Question, answer: Answer | undefined): boolean {
  if (answer === undefined || answer === null) return false;
  const has = (...parts: string[]) => parts.every((part) => typeof (answer as Answers)[part] === "string");
  switch (question.kind) {
    case "contact":
      return has("name") && (has("email") || has("phone"));
    case "organisatie":
      return has("name");
    case "adres":
      return has("street", "houseNumber", "town");
    default:
      return true;
  }
}

function hardProblems(handreiking: Handreiking, answers: Answers, today: LocalDate): Record<string, FieldProblem> {
  const problems: Record<string, FieldProblem> = {};
  for (const meaning of requiredMeanings) {
    const question = questionWithMeaning(handreiking, meaning);
    if (question === null) continue;
    const answer = answers[question.id];
    const isThere = question.kind === "contact" ? nameOf(answer) !== null : isAnswered(question, answer);
    if (!isThere) problems[question.id] = { code: meaning === "ondertekening" ? "declaration_required" : "required" };
    else if (meaning === "dagen" && hasPassed(answer, today)) problems[question.id] = { code: "date_passed" };
  }
  return problems;
}

const nameOf = (answer: Answer | undefined): string | null => {
  const name = typeof answer === "object" && answer !== null ? (answer as Answers).name : undefined;
  return typeof name === "string" ? name : null;
};

/** A draft may lie until its first day has gone by. */
function hasPassed(answer: Answer | undefined, today: LocalDate): boolean {
  const days = answer as unknown as readonly EventDay[];
  return Array.isArray(days) && days.some((day) => day.startDate < today);
}

const hasFile = (question: Extract<Question, { kind: "bestand" }>, files: readonly FileInForm[]): boolean =>
  files.some(
    (file) =>
      file.questionId === question.id || (question.document !== null && file.attachmentId === question.document),
  );
