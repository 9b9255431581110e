import type { Test } from "../condition";
import type { DerivedFact } from "../derived-fact";
import type { FactValue } from "../facts";
import type { Fact, Handreiking } from "../model";
import { profileScorePrefix } from "../reserved";

/** Something that a table reads, with one value for every stretch in which no test of the table changes. */
export type TableInput = { readonly id: string; readonly values: readonly FactValue[] };

/**
 * What the class table reads, down to facts that somebody answers. A choice among conditions is followed to the facts
 * behind it; a calculated number stands by itself.
 */
export function inputsOf(handreiking: Handreiking): {
  readonly facts: readonly TableInput[];
  readonly calculated: readonly TableInput[];
  readonly scores: readonly string[];
} {
  const tests = new Map<string, Test[]>();
  const gather = (list: readonly Test[]) => {
    for (const test of list) {
      const known = tests.get(test.subject);
      if (known?.includes(test)) continue;
      tests.set(test.subject, [...(known ?? []), test]);
      const derived = handreiking.derived.find((fact) => fact.id === test.subject);
      if (derived?.operation.kind === "choose")
        gather(derived.operation.rows.flatMap((row) => row.when.clauses.flat()));
      const question = handreiking.questions.find((candidate) => candidate.id === test.subject);
      gather((question?.when?.clauses ?? []).flat().filter((one) => one.subject !== "traject"));
    }
  };
  gather(handreiking.classes.table.flatMap((rule) => rule.when.clauses.flat()));

  const facts = handreiking.facts.flatMap((fact) =>
    tests.has(fact.id) ? [{ id: fact.id, values: factValues(fact, tests.get(fact.id) ?? []) }] : [],
  );
  const calculated = handreiking.derived.flatMap((fact) =>
    tests.has(fact.id) && fact.operation.kind !== "choose"
      ? [{ id: fact.id, values: derivedValues(fact, tests.get(fact.id) ?? []) }]
      : [],
  );
  const scores = [...tests.keys()].filter((id) => id === "risicoscore" || id.startsWith(profileScorePrefix));
  return { facts, calculated, scores };
}

function factValues(fact: Fact, tests: readonly Test[]): readonly FactValue[] {
  if (fact.type === "number") return stretches(fact.min, fact.max, thresholds(tests), 10 ** -fact.decimals);
  if (fact.type === "choice") return fact.options.map((option) => option.id);
  return optionSets(
    fact.options.map((option) => option.id),
    tests,
  );
}

function derivedValues(fact: DerivedFact, tests: readonly Test[]): readonly FactValue[] {
  if (fact.type === "set")
    return optionSets(
      fact.options.map((option) => option.id),
      tests,
    );
  const { operation } = fact;
  const whole = operation.kind === "rows-count" || ("rounding" in operation && operation.rounding !== null);
  return stretches(fact.min, fact.max, thresholds(tests), whole ? 1 : null);
}

function thresholds(tests: readonly Test[]): number[] {
  return tests.flatMap((test) => {
    if (test.kind === "between") return [test.min, test.max].filter((value) => value !== null);
    return test.kind === "number-in" ? [...test.values] : [];
  });
}

/** Every threshold and one value in each stretch beside it; without a step the middle of the stretch. */
export function stretches(min: number, max: number, at: readonly number[], step: number | null): number[] {
  const edges = [...new Set([min, ...at.filter((value) => value >= min && value <= max), max])].sort((a, b) => a - b);
  const values = new Set(edges);
  edges.forEach((edge, index) => {
    const next = edges[index + 1];
    if (next === undefined) return;
    const between = step === null ? (edge + next) / 2 : Math.round((edge + step) * 1e6) / 1e6;
    if (between < next) values.add(between);
  });
  return [...values].sort((a, b) => a - b);
}

/** Options that every test treats alike stand for each other; each group is answered or not. */
function optionSets(options: readonly string[], tests: readonly Test[]): readonly (readonly string[])[] {
  const masks = tests.flatMap((test) => (test.kind === "includes" ? [test.mask] : []));
  const groups = new Map<string, string>();
  options.forEach((option, index) => {
    const signature = masks.map((mask) => (mask & (1 << index) ? "1" : "0")).join("");
    if (signature.includes("1") && !groups.has(signature)) groups.set(signature, option);
  });
  let sets: string[][] = [[]];
  for (const option of groups.values()) sets = sets.concat(sets.map((set) => [...set, option]));
  return sets;
}

/** Every combination of one value per input; one empty combination when there is no input. */
export function* combinations(inputs: readonly TableInput[]): Generator<Record<string, FactValue>> {
  const [first, ...rest] = inputs;
  if (!first) {
    yield {};
    return;
  }
  for (const value of first.values) {
    for (const others of combinations(rest)) yield { [first.id]: value, ...others };
  }
}
