import type { Clause } from "../condition";
import type { Handreiking, Rule } from "../model";
import { type Path, type Problem, type ProblemValues, problem } from "../problem";
import type { Situation } from "../situation";
import { optionIds } from "../value-set";
import { judgeClause, judgeCondition, judgeTest } from "../verdict";
import { assume, situationWhere } from "./confine";
import { allRules } from "./read-facts";

type Placed = { readonly rule: Rule; readonly path: Path };

/** Rules that can never hold, rules that add nothing to another one, and classes that nothing leads to. */
export function proofreadReachability(handreiking: Handreiking): Problem[] {
  const model = withoutWaiting(handreiking);
  const { problems, live } = readRules(model, () => true);
  return [...problems, ...unreachableClasses(model, live)];
}

/** The same for the rules of a local layer alone, beside regional rules that have been read before. */
export function proofreadLocalRules(handreiking: Handreiking): Problem[] {
  return readRules(withoutWaiting(handreiking), (rule) => rule.local !== null).problems;
}

/** Whether the scan is complete concerns an application, not what its answers can lead to. */
const withoutWaiting = (handreiking: Handreiking): Handreiking =>
  handreiking.scan ? { ...handreiking, scan: { ...handreiking.scan, complete: false } } : handreiking;

function readRules(
  model: Handreiking,
  chosen: (rule: Rule) => boolean,
): { problems: Problem[]; live: ReadonlySet<Rule> } {
  const rules = allRules(model);
  const impossible = new Map(
    rules.filter(({ rule }) => chosen(rule)).map(({ rule }) => [rule, impossibleClauses(model, rule)]),
  );
  const possible = rules.filter(({ rule }) => (impossible.get(rule)?.size ?? 0) < rule.when.clauses.length);
  return {
    problems: [
      ...rules.flatMap(({ rule, path }) => impossibleProblems(rule, path, impossible.get(rule) ?? new Map())),
      ...redundantProblems(model, possible, chosen),
    ],
    live: new Set(possible.map(({ rule }) => rule)),
  };
}

function impossibleClauses(handreiking: Handreiking, rule: Rule): Map<Clause, ProblemValues> {
  const found = new Map<Clause, ProblemValues>();
  for (const clause of rule.when.clauses) {
    const reason = whyImpossible(handreiking, clause);
    if (reason) found.set(clause, reason);
  }
  return found;
}

/** Steps also read what has happened, which is open; everything else follows from the facts. */
function whyImpossible(handreiking: Handreiking, clause: Clause): ProblemValues | null {
  const tests = clause.filter((test) => test.subject !== "gebeurd" && test.subject !== "advies_nodig");
  const free = situationWhere(handreiking, []);
  for (const test of tests) {
    if (!free || test.kind === "option-in" || test.kind === "includes" || judgeTest(test, free.values) !== "nee")
      continue;
    const set = free.values[test.slot];
    if (set?.kind === "number") return { reason: "range", fact: test.subject, min: set.min, max: set.max };
  }
  const situation = situationWhere(handreiking, tests);
  if (!situation) return { reason: "conflict" };
  if (judgeClause(tests, situation.values) !== "nee") return assume(situation, tests) ? null : { reason: "conflict" };
  const failing = tests.find((test) => judgeTest(test, situation.values) === "nee");
  if (failing?.subject === "klasse" && failing.kind === "option-in") return classReason(situation, failing.options);
  return { reason: "conflict" };
}

function classReason({ handreiking, class: work }: Situation, asked: readonly string[]): ProblemValues {
  const order = handreiking.classes.order.map((id) => ({ id }));
  return work ? { reason: "class", found: optionIds(order, work.possible), asked } : { reason: "conflict" };
}

function impossibleProblems(rule: Rule, path: Path, impossible: ReadonlyMap<Clause, ProblemValues>): Problem[] {
  const all = rule.when.clauses.length;
  const [first] = impossible.values();
  if (impossible.size === all && first) return [problem("ONMOGELIJK", "impossible", path, { rule: rule.id, ...first })];
  return rule.when.clauses.flatMap((clause, index) => {
    const reason = impossible.get(clause);
    return reason
      ? [problem("ONMOGELIJK", "impossible-clause", [...path, "als", index], { rule: rule.id, ...reason })]
      : [];
  });
}

/** Rules with the same effect; what one gives beyond the other (themes) makes it no repetition. */
function redundantProblems(
  handreiking: Handreiking,
  possible: readonly Placed[],
  chosen: (rule: Rule) => boolean,
): Problem[] {
  const placed = new Map(possible.map((one) => [one.rule, one.path]));
  const groups: { effect: string; rules: readonly Rule[] }[] = [
    ...groupBy(handreiking.advice, (rule) => rule.service),
    ...groupBy(handreiking.attachments, (rule) => rule.document),
    ...groupBy(handreiking.classes.minimum, (rule) => rule.class),
  ];
  const themes = new Map(handreiking.advice.map((rule) => [rule.id, rule.themes]));
  const covers = (other: Rule, rule: Rule) =>
    (themes.get(rule.id) ?? []).every((theme) => themes.get(other.id)?.includes(theme));
  return groups.flatMap(({ effect, rules }) => {
    const live = rules.filter((rule) => placed.has(rule));
    return live.flatMap((rule, index) => {
      if (!chosen(rule)) return [];
      const other = live.find(
        (candidate, at) =>
          candidate !== rule &&
          covers(candidate, rule) &&
          implies(handreiking, rule, candidate) &&
          (at < index || !implies(handreiking, candidate, rule)),
      );
      const path = placed.get(rule) ?? [];
      return other ? [problem("OVERBODIG", "redundant", path, { rule: rule.id, other: other.id, effect })] : [];
    });
  });
}

function groupBy<R extends Rule>(
  rules: readonly R[],
  effect: (rule: R) => string,
): { effect: string; rules: readonly Rule[] }[] {
  const effects = [...new Set(rules.map(effect))];
  return effects.map((name) => ({ effect: name, rules: rules.filter((rule) => effect(rule) === name) }));
}

/** In every situation in which the first holds, the second holds as well. */
function implies(handreiking: Handreiking, rule: Rule, other: Rule): boolean {
  return rule.when.clauses.every((clause) => {
    const situation = situationWhere(handreiking, clause);
    const values = situation && assume(situation, clause);
    return !values || judgeCondition(other.when, values) === "ja";
  });
}

function unreachableClasses(handreiking: Handreiking, possible: ReadonlySet<Rule>): Problem[] {
  const { order, table, minimum } = handreiking.classes;
  return order.flatMap((id, index) => {
    const bit = 1 << index;
    const reached = [...table, ...minimum].some(
      (rule) =>
        possible.has(rule) &&
        rule.class === id &&
        rule.when.clauses.some((clause) => {
          const situation = situationWhere(handreiking, clause);
          return situation?.class ? (situation.class.possible & bit) !== 0 : false;
        }),
    );
    return reached ? [] : [problem("KLASSE", "class-unreachable", ["klasse", "volgorde", index], { class: id })];
  });
}
