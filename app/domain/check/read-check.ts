import type { Answers } from "../form/answers";
import { changeRows } from "../form/change-rows";
import { gemeenteOf } from "../form/question-with-meaning";
import { type RawForm, rowFieldName, textOf } from "../form/raw-form";
import { eventDayFields } from "../form/read-event-days";
import { readSection } from "../form/read-section";
import { type WorkedOutForm, workOutForm } from "../form/work-out-form";
import type { Handreiking } from "../handreiking/model";
import type { Question } from "../handreiking/question";
import type { FieldProblem } from "../outcome";
import type { LocalDate } from "../time/local-date";
import { askableQuestions, firstQuestions } from "./check-questions";
import { decidingQuestions } from "./deciding-questions";

/** Words in the address beside the answers; no question can bear such a name. */
export const checkFields = { asked: "check.gevraagd", result: "check.uitkomst", change: "check.wijzig" } as const;

/** The rules of a gemeente, or of the region as long as none is chosen. */
export type RulesOf = (gemeente: string | null) => Handreiking;

/** What somebody who asks beforehand said, and what follows from it. */
export type CheckReading = {
  readonly handreiking: Handreiking;
  /** Answers that could be read; nothing that was worked out from them is taken from outside. */
  readonly answers: Answers;
  readonly problems: Readonly<Record<string, FieldProblem>>;
  readonly form: WorkedOutForm;
  /** Questions after the first that were put before, answered or not. */
  readonly asked: ReadonlySet<string>;
};

export type CheckStep =
  | { readonly kind: "questions"; readonly isFirst: boolean; readonly questions: readonly Question[] }
  | { readonly kind: "result" };

/** Reads answers from an address or a form with the readers of the application itself. */
export function readCheck(rulesOf: RulesOf, raw: RawForm, today: LocalDate): CheckReading {
  const limits = { today, pastAllowed: false };
  const regional = rulesOf(null);
  const place = readSection({}, raw, firstQuestions(regional), limits);
  const handreiking = rulesOf(gemeenteOf(regional, place.answers));
  const questions = askableQuestions(handreiking);
  const { answers, problems } = readSection({}, raw, questions, limits);
  const first = new Set(firstQuestions(handreiking).map(({ id }) => id));
  const named = new Set(raw.get(checkFields.asked));
  const asked = questions.map(({ id }) => id).filter((id) => named.has(id) && !first.has(id));
  return { handreiking, answers, problems, form: workOutForm(handreiking, answers, { today }), asked: new Set(asked) };
}

/** What comes next: the first questions, those that still decide, or the result. */
export function nextInCheck({ handreiking, problems, answers, form, asked }: CheckReading, raw: RawForm): CheckStep {
  const first = firstQuestions(handreiking);
  const isOn = (questions: readonly Question[]) => ({
    kind: "questions" as const,
    isFirst: questions.some((question) => first.includes(question)),
    questions,
  });
  const changed = textOf(raw, checkFields.change);
  const inTrouble = (question: Question) =>
    Object.keys(problems).some((name) => name === question.id || name.startsWith(`${question.id}.`)) ||
    changeRows(raw, question.id) !== null;
  const isOpen = first.some((question) => inTrouble(question) || !(question.id in answers));
  if (isOpen || first.some(({ id }) => id === changed)) return isOn(first);
  const again = form.visible.filter(
    (question) => asked.has(question.id) && (inTrouble(question) || question.id === changed),
  );
  if (again.length > 0) return isOn(again);
  const deciding = textOf(raw, checkFields.result) === "" ? decidingQuestions(handreiking, form, asked) : [];
  return deciding.length > 0 ? isOn(deciding) : { kind: "result" };
}

/** The first questions without an answer, once somebody has sent them. */
export function missingInCheck({ handreiking, answers, problems }: CheckReading): Record<string, FieldProblem> {
  const missing: Record<string, FieldProblem> = {};
  for (const question of firstQuestions(handreiking)) {
    const hasProblem = Object.keys(problems).some((name) => name === question.id || name.startsWith(`${question.id}.`));
    if (question.id in answers || hasProblem) continue;
    missing[fieldOf(question)] = { code: "required" };
  }
  return missing;
}

/** Where a question begins on the page: days in the date of their first row. */
const fieldOf = (question: Question): string =>
  question.kind === "evenementdagen" ? rowFieldName(question.id, 0, eventDayFields.date) : question.id;
