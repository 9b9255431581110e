import type { Clause, Condition, NumberListTest, NumberTest, OptionTest, Test } from "./condition";
import type { Verdict } from "./reserved";
import type { ValueSet } from "./value-set";

/** Reads the value of a slot. */
export type Values = readonly ValueSet[];

/** Kleene's three-valued logic: a condition is undecided only when a missing answer can still decide it. */
export function judgeCondition(condition: Condition, values: Values): Verdict {
  let verdict: Verdict = "nee";
  for (const clause of condition.clauses) {
    const found = judgeClause(clause, values);
    if (found === "ja") return "ja";
    if (found === "onbekend") verdict = "onbekend";
  }
  return verdict;
}

export function judgeClause(clause: Clause, values: Values): Verdict {
  let verdict: Verdict = "ja";
  for (const test of clause) {
    const found = judgeTest(test, values);
    if (found === "nee") return "nee";
    if (found === "onbekend") verdict = "onbekend";
  }
  return verdict;
}

/** A test on a value that is not applicable fails, whatever it asks. */
export function judgeTest(test: Test, values: Values): Verdict {
  const set = values[test.slot];
  if (set === undefined) return "onbekend";
  if (set.absence === "only") return "nee";
  const found = judgePresent(test, set);
  return found === "ja" && set.absence === "maybe" ? "onbekend" : found;
}

function judgePresent(test: Test, set: ValueSet): Verdict {
  if (set.kind === "number") {
    if (test.kind === "between") return between(test, set.min, set.max);
    return test.kind === "number-in" ? numberIn(test, set.min, set.max) : "onbekend";
  }
  if (test.kind === "between" || test.kind === "number-in") return "onbekend";
  return set.kind === "choice" ? optionIn(test, set.mask) : includes(test, set.certain, set.possible);
}

function between(test: NumberTest, low: number, high: number): Verdict {
  const aboveMin = (n: number) => test.min === null || (test.minOpen ? n > test.min : n >= test.min);
  const belowMax = (n: number) => test.max === null || (test.maxOpen ? n < test.max : n <= test.max);
  if (!aboveMin(high) || !belowMax(low)) return "nee";
  return aboveMin(low) && belowMax(high) ? "ja" : "onbekend";
}

function numberIn(test: NumberListTest, low: number, high: number): Verdict {
  const hits = test.values.some((value) => value >= low && value <= high);
  const found: Verdict = !hits ? "nee" : low === high ? "ja" : "onbekend";
  return test.negated ? opposite(found) : found;
}

function optionIn(test: OptionTest, mask: number): Verdict {
  if ((mask & test.mask) === 0) return "nee";
  return (mask & ~test.mask) === 0 ? "ja" : "onbekend";
}

function includes(test: OptionTest, certain: number, possible: number): Verdict {
  const found: Verdict = certain & test.mask ? "ja" : possible & test.mask ? "onbekend" : "nee";
  return test.negated ? opposite(found) : found;
}

const opposite = (verdict: Verdict): Verdict => (verdict === "ja" ? "nee" : verdict === "nee" ? "ja" : "onbekend");
