import type { Condition } from "../handreiking/condition";
import type { DerivedFact, Operand } from "../handreiking/derived-fact";
import type { Handreiking } from "../handreiking/model";

/** What an advice of one service rests on, as ids: questions and facts of which a change may undo it. */
export type ReliedOn = { questions: readonly string[]; facts: readonly string[]; themes: readonly string[] };

/**
 * The questions that always matter (`wezenlijk: altijd`), those of the service's themes, and the facts that the
 * rules asking for this advice read.
 */
export function reliedOn(handreiking: Handreiking, serviceId: string, ruleIds: readonly string[]): ReliedOn {
  const service = handreiking.services.find((candidate) => candidate.id === serviceId);
  const themes = service?.themes ?? [];
  const ofThemes = new Set(themes.flatMap((theme) => theme.questions));
  const questions = handreiking.questions
    .filter((question) => question.materiality.kind === "always" || ofThemes.has(question.id))
    .filter((question) => question.materiality.kind !== "no")
    .map((question) => question.id);
  const rules = handreiking.advice.filter((rule) => ruleIds.includes(rule.id));
  const subjects = rules.flatMap((rule) => subjectsOf(rule.when));
  return { questions, facts: factsBehind(handreiking, subjects), themes: themes.map((theme) => theme.id) };
}

const subjectsOf = (condition: Condition): string[] =>
  condition.clauses.flatMap((tests) => tests.map((test) => test.subject));

/**
 * A derived fact stands for what it is worked out from: other facts, or the rows of a question. Outcomes such as the
 * class are no facts.
 */
function factsBehind(handreiking: Handreiking, subjects: readonly string[]): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = [...subjects];
  for (let subject = open.pop(); subject !== undefined; subject = open.pop()) {
    if (seen.has(subject)) continue;
    seen.add(subject);
    const isRows = handreiking.questions.some(({ id, kind }) => id === subject && kind === "rijen");
    if (isRows || handreiking.facts.some((fact) => fact.id === subject)) found.add(subject);
    const derived = handreiking.derived.find((fact) => fact.id === subject);
    if (derived !== undefined) open.push(...inputsOf(derived));
  }
  return [...found].sort();
}

function inputsOf({ operation }: DerivedFact): string[] {
  switch (operation.kind) {
    case "divide":
      return operandSubjects([operation.numerator, operation.denominator]);
    case "multiply":
    case "add":
    case "highest":
      return operandSubjects(operation.operands);
    case "choose":
      return operation.rows.flatMap((row) => subjectsOf(row.when));
    case "rows-sum":
    case "rows-highest":
    case "rows-count":
    case "rows-kinds":
      return [operation.rows.question];
  }
}

const operandSubjects = (operands: readonly Operand[]): string[] =>
  operands.flatMap((operand) => ("subject" in operand ? [operand.subject] : []));
