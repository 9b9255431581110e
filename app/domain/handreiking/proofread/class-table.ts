import { dutchNumber } from "../fill-condition";
import type { ClassRule, Handreiking } from "../model";
import { type Problem, problem } from "../problem";
import { situate } from "../situation";
import type { ValueSet } from "../value-set";
import { judgeCondition } from "../verdict";
import { reachableScores } from "./reachable-scores";
import { combinations, inputsOf } from "./table-inputs";

/** A place in the class table: what the facts and scores are there. */
export type Cell = Readonly<Record<string, string | number>>;

export type TableFindings = {
  readonly gaps: readonly Cell[];
  readonly overlaps: readonly { readonly cell: Cell; readonly rules: readonly ClassRule[] }[];
  /** The number of combinations, when there are too many to try. */
  readonly tooMany: number | null;
};

const mostCombinations = 200_000;

/**
 * Tries every elementary combination of what the table reads: each option, each stretch between two thresholds, and
 * each score that the answers can add up to. Exactly one row must fit each.
 */
export function checkClassTable(handreiking: Handreiking): TableFindings {
  const { table } = handreiking.classes;
  const { facts, calculated, scores } = inputsOf(handreiking);
  const gaps: Cell[] = [];
  const overlaps: { cell: Cell; rules: readonly ClassRule[] }[] = [];
  let tried = 0;
  const size = [...facts, ...calculated].reduce((product, input) => product * input.values.length, 1);
  if (size > mostCombinations) return { gaps, overlaps, tooMany: size };

  for (const chosen of combinations(facts)) {
    const situation = situate(handreiking, chosen, { track: "vergunning" });
    const reachable = reachableScores(situation, scores);
    for (const numbers of combinations(calculated)) {
      for (const score of reachable) {
        tried += 1;
        if (tried > mostCombinations) return { gaps, overlaps, tooMany: tried };
        const values = withNumbers(handreiking, situation.values, { ...numbers, ...score });
        const fitting = table.filter((rule) => judgeCondition(rule.when, values) === "ja");
        const cell = (): Cell => ({ ...plain(chosen), ...numbers, ...score }) as Cell;
        if (fitting.length === 0) gaps.push(cell());
        if (fitting.length > 1) overlaps.push({ cell: cell(), rules: fitting });
      }
    }
  }
  return { gaps, overlaps, tooMany: null };
}

const plain = (facts: Readonly<Record<string, unknown>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(facts).map(([id, value]) => [id, typeof value === "number" ? value : [value].flat().join("+")]),
  );

function withNumbers(
  handreiking: Handreiking,
  values: readonly ValueSet[],
  numbers: Readonly<Record<string, unknown>>,
): ValueSet[] {
  const filled = [...values];
  for (const [id, value] of Object.entries(numbers)) {
    const slot = handreiking.plan.slots[id];
    if (slot !== undefined && typeof value === "number")
      filled[slot] = { kind: "number", min: value, max: value, absence: "no" };
  }
  return filled;
}

/** One problem for all gaps, and one for each set of rows that fit together, with the first place of each. */
export function proofreadClassTable(handreiking: Handreiking): Problem[] {
  const { gaps, overlaps, tooMany } = checkClassTable(handreiking);
  const { table } = handreiking.classes;
  const [gap] = gaps;
  const problems: Problem[] = [];
  if (tooMany !== null)
    problems.push(problem("KLASSE", "too-many-combinations", ["klasse", "tabel"], { count: tooMany }));
  if (gap) problems.push(problem("GAT", "gap", ["klasse", "tabel"], { where: written(gap), count: gaps.length }));
  const seen = new Set<string>();
  for (const { cell, rules } of overlaps) {
    const ids = rules.map((rule) => rule.id);
    const key = ids.join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    const index = table.findIndex((rule) => rule.id === ids[1]);
    problems.push(problem("OVERLAP", "overlap", ["klasse", "tabel", index], { where: written(cell), rules: ids }));
  }
  return problems;
}

function written(cell: Cell): string {
  const parts = Object.entries(cell).map(
    ([id, value]) => `${id} = ${typeof value === "number" ? dutchNumber(value) : value || "geen"}`,
  );
  return parts.length > 0 ? parts.join(", ") : "elk evenement";
}
