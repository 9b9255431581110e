import type { Condition, Test } from "./condition";
import type { Facts, FactValue } from "./facts";
import type { Fact, Handreiking } from "./model";
import type { Track } from "./reserved";
import { situate } from "./situation";
import type { AnswerChange } from "./what-would-change";

type NumberFact = Extract<Fact, { type: "number" }>;

/**
 * Other answers that could matter to the class: every other option, and for a number the nearest value on the other
 * side of each threshold, also of thresholds on facts calculated from it. The nearest come first.
 */
export function candidateAnswers(
  handreiking: Handreiking,
  relevant: ReadonlySet<string>,
  facts: Facts,
  track: Track | undefined,
): readonly { readonly fact: string; readonly answers: readonly AnswerChange[] }[] {
  const { visible } = situate(handreiking, facts, { track });
  const thresholds = classThresholds(handreiking);
  return handreiking.facts.flatMap((fact) => {
    if (!relevant.has(fact.id) || fact.supplied || fact.fixed || visible.get(fact.id) !== "ja") return [];
    const from = facts[fact.id] ?? null;
    const to =
      fact.type === "number" ? numberAnswers(handreiking, facts, track, fact, thresholds) : optionAnswers(fact, from);
    return to.length === 0 ? [] : [{ fact: fact.id, answers: to.map((value) => ({ fact: fact.id, from, to: value })) }];
  });
}

function optionAnswers(fact: Exclude<Fact, NumberFact>, from: FactValue | null): FactValue[] {
  const ids = fact.options.map((option) => option.id);
  if (fact.type === "choice") return ids.filter((id) => id !== from);
  const chosen = Array.isArray(from) ? from.map(String) : [];
  const alone = new Set(fact.options.filter((option) => option.alone).map((option) => option.id));
  return ids.map((id) => {
    if (chosen.includes(id)) return chosen.filter((other) => other !== id);
    return alone.has(id) ? [id] : [...chosen.filter((other) => !alone.has(other)), id];
  });
}

/** The values at which scan and class may turn, per fact or derived fact. */
function classThresholds(handreiking: Handreiking): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const add = (subject: string, values: readonly number[]) =>
    found.set(subject, [...(found.get(subject) ?? []), ...values]);
  const readTest = (test: Test) => {
    if (test.kind === "between")
      add(
        test.subject,
        [test.min, test.max].filter((value) => value !== null),
      );
    if (test.kind === "number-in") add(test.subject, test.values);
  };
  const readCondition = (condition: Condition | null) => condition?.clauses.flat().forEach(readTest);
  for (const rule of [...handreiking.classes.table, ...handreiking.classes.minimum]) readCondition(rule.when);
  for (const profile of handreiking.scan?.profiles ?? []) {
    for (const { fact, points } of profile.questions)
      if (points.kind === "bands")
        add(
          fact,
          points.bands.map((band) => band.from),
        );
  }
  for (const derived of handreiking.derived) {
    if (derived.operation.kind === "choose") for (const row of derived.operation.rows) readCondition(row.when);
  }
  for (const question of handreiking.questions) readCondition(question.when);
  return found;
}

function numberAnswers(
  handreiking: Handreiking,
  facts: Facts,
  track: Track | undefined,
  fact: NumberFact,
  thresholds: ReadonlyMap<string, readonly number[]>,
): number[] {
  const from = facts[fact.id];
  const now = typeof from === "number" ? from : fact.min;
  const step = 10 ** -fact.decimals;
  const near = new Set<number>();
  const around = (value: number) => {
    for (const one of [value - step, value, value + step]) near.add(Math.round(one * 100) / 100);
  };
  for (const value of thresholds.get(fact.id) ?? []) around(value);
  for (const derived of handreiking.derived) {
    const slot = handreiking.plan.slots[derived.id];
    if (derived.type !== "number" || slot === undefined) continue;
    const at = (value: number): number => {
      const set = situate(handreiking, { ...facts, [fact.id]: value }, { track }).values[slot];
      return set?.kind === "number" && set.min === set.max ? set.min : Number.NaN;
    };
    for (const threshold of thresholds.get(derived.id) ?? []) {
      const turn = turningPoint(at, threshold, fact, step);
      if (turn !== null) around(turn);
    }
  }
  return [...near]
    .filter((value) => value !== from && value >= fact.min && value <= fact.max)
    .sort((a, b) => Math.abs(a - now) - Math.abs(b - now));
}

/** Where a number calculated from the fact, which only rises or only falls with it, passes the threshold. */
function turningPoint(at: (value: number) => number, threshold: number, fact: NumberFact, step: number): number | null {
  const above = (value: number) => at(value) >= threshold;
  if (Number.isNaN(at(fact.min)) || Number.isNaN(at(fact.max)) || above(fact.min) === above(fact.max)) return null;
  const start = above(fact.min);
  let low = 0;
  let high = Math.round((fact.max - fact.min) / step);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (above(fact.min + middle * step) === start) low = middle;
    else high = middle;
  }
  return Math.round((fact.min + high * step) * 100) / 100;
}
