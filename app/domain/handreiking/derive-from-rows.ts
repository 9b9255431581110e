import type { DerivedFact, RowColumn, RowOperation, RowSelection, RowTest } from "./derived-fact";
import type { FactRow } from "./facts";
import { add, highest, type Interval, multiply } from "./interval";
import type { Verdict } from "./reserved";
import { everyOption, numberSet, optionsSet, type ValueSet } from "./value-set";

/** The rows of a question; null when they are not known. `maybeNone`: the question may turn out not to be asked. */
export type KnownRows = { readonly rows: readonly FactRow[] | null; readonly maybeNone: boolean };

const nothing: Interval = { min: 0, max: 0 };

/** Works out a derived fact over repeating rows, of which single cells may be empty. */
export function deriveFromRows(fact: DerivedFact, operation: RowOperation, known: KnownRows): ValueSet {
  const { rows } = operation;
  if (operation.kind === "rows-kinds") return kinds(fact, operation, known);
  if (known.rows === null) return numberSet(fact.min, fact.max);
  const chosen = known.rows
    .map((row) => ({ row, counts: judgeRow(rows, row) }))
    .filter(({ counts }) => counts !== "nee");
  const amounts = chosen.map(({ row, counts }) => {
    const amount = operation.kind === "rows-count" ? { min: 1, max: 1 } : rowAmount(rows, operation.factors, row);
    return counts === "ja" ? amount : { min: Math.min(0, amount.min), max: Math.max(0, amount.max) };
  });
  const all =
    amounts.length === 0 ? nothing : operation.kind === "rows-highest" ? highest(withZero(amounts)) : add(amounts);
  return numberSet(known.maybeNone ? Math.min(0, all.min) : all.min, known.maybeNone ? Math.max(0, all.max) : all.max);
}

/** The greatest of rows that may not count is never below zero, the value of no rows at all. */
const withZero = (amounts: readonly Interval[]): readonly Interval[] =>
  amounts.map((amount) => ({ min: Math.max(0, amount.min), max: Math.max(0, amount.max) }));

function kinds(
  fact: DerivedFact,
  operation: Extract<RowOperation, { kind: "rows-kinds" }>,
  known: KnownRows,
): ValueSet {
  if (known.rows === null) return optionsSet(0, everyOption(fact.options.length));
  let certain = 0;
  let possible = 0;
  for (const row of known.rows) {
    const counts = judgeRow(operation.rows, row);
    if (counts === "nee") continue;
    const cell = row[operation.field];
    const options = (cell === undefined ? [] : [cell]).flat().map(String);
    const mask = fact.options.reduce(
      (sum, option, index) => (options.includes(option.id) ? sum | (1 << index) : sum),
      0,
    );
    possible |= cell === undefined ? everyOption(fact.options.length) : mask;
    if (counts === "ja") certain |= mask;
  }
  return optionsSet(known.maybeNone ? 0 : certain, possible);
}

const columnOf = (rows: RowSelection, field: string): RowColumn =>
  rows.columns.find((column) => column.field === field) ?? { field, min: 0, max: 0, options: [] };

function rowAmount(rows: RowSelection, factors: readonly string[], row: FactRow): Interval {
  const parts = factors.map((factor) => cellInterval(columnOf(rows, factor), row));
  return parts.length === 1 ? (parts[0] ?? nothing) : multiply(parts);
}

function cellInterval(column: RowColumn, row: FactRow): Interval {
  const cell = row[column.field];
  return typeof cell === "number" ? { min: cell, max: cell } : column;
}

function judgeRow(rows: RowSelection, row: FactRow): Verdict {
  let verdict: Verdict = "ja";
  for (const test of rows.where) {
    const found = judgeCell(columnOf(rows, test.field), test, row);
    if (found === "nee") return "nee";
    if (found === "onbekend") verdict = "onbekend";
  }
  return verdict;
}

function judgeCell(column: RowColumn, test: RowTest, row: FactRow): Verdict {
  const cell = row[test.field];
  if ("options" in test) {
    if (cell === undefined) return "onbekend";
    const hit = [cell].flat().some((option) => test.options.includes(String(option)));
    return hit !== test.negated ? "ja" : "nee";
  }
  const { min: low, max: high } = cellInterval(column, row);
  const aboveMin = (n: number) => test.min === null || (test.minOpen ? n > test.min : n >= test.min);
  const belowMax = (n: number) => test.max === null || (test.maxOpen ? n < test.max : n <= test.max);
  if (!aboveMin(high) || !belowMax(low)) return "nee";
  return aboveMin(low) && belowMax(high) ? "ja" : "onbekend";
}
