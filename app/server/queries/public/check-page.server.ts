import { keptFields } from "~/domain/check/kept-fields";
import { type CheckReading, missingInCheck, nextInCheck, readCheck } from "~/domain/check/read-check";
import { changeRows } from "~/domain/form/change-rows";
import { purposeOf, type Why } from "~/domain/form/question-purpose";
import { type RawFields, type RawForm, rawFieldsOf } from "~/domain/form/raw-form";
import { writeFields } from "~/domain/form/write-fields";
import type { Question } from "~/domain/handreiking/question";
import type { FieldProblem } from "~/domain/outcome";
import { localDateAt } from "~/domain/time/instant";
import type { App } from "../../app.server";
import { type CheckResult, checkResult } from "./check-result.server";

export type CheckQuestions = {
  kind: "questions";
  isFirst: boolean;
  questions: { question: Question; why: Why }[];
  /** What stands in the fields: what was typed while something is wrong with it, else the answers. */
  fields: RawFields;
  problems: Readonly<Record<string, FieldProblem>>;
  /** Everything that was said on other pages and goes along with this one. */
  kept: readonly (readonly [string, string])[];
};

export type CheckPage = CheckQuestions | CheckResult;

/** One page for whoever wants to know beforehand what an evenement needs: some questions, or what follows. */
export async function readCheckPage(app: App, raw: RawForm): Promise<CheckPage> {
  const reading = readCheckOf(app, raw);
  const step = nextInCheck(reading, raw);
  if (step.kind === "result") return checkResult(app, reading);
  const shown = new Set(step.questions.map(({ id }) => id));
  const withRows = step.questions.reduce<RawForm | null>((found, { id }) => found ?? changeRows(raw, id), null);
  const problems = withRows !== null || raw.size === 0 ? {} : problemsOn(reading, step.isFirst);
  const isAsTyped = withRows !== null || Object.keys(problems).length > 0;
  return {
    kind: "questions",
    isFirst: step.isFirst,
    questions: step.questions.map((question) => ({
      question: { ...question, when: null },
      why: purposeOf(reading.handreiking, question),
    })),
    fields: isAsTyped ? rawFieldsOf(withRows ?? raw) : writeFields(step.questions, reading.answers),
    problems,
    kept: keptFields(reading, shown, step.isFirst),
  };
}

/** The answers of an address or form, read under the rules of today. */
export function readCheckOf(app: App, raw: RawForm): CheckReading {
  const today = localDateAt(app.clock.now());
  const regional = app.rules.current(today);
  return readCheck((code) => (app.rules.forGemeente(code, today) ?? regional).handreiking, raw, today);
}

const problemsOn = (reading: CheckReading, isFirst: boolean) =>
  isFirst ? { ...reading.problems, ...missingInCheck(reading) } : reading.problems;
