import type { TrackCriteria, TrackRules } from "./model";
import type { Verdict } from "./reserved";
import type { ValueSet } from "./value-set";
import { judgeCondition } from "./verdict";

const free = 1;
const melding = 2;
const permit = 4;

/** The tracks that remain: free when all its criteria hold, else a melding when all of those hold, else a permit. */
export function tracksLeft(rules: TrackRules, values: readonly ValueSet[]): number {
  let left = 0;
  for (const [criteria, bit] of [
    [rules.free, free],
    [rules.melding, melding],
  ] as const) {
    const verdict = judgeCriteria(criteria, values);
    if (verdict !== "nee") left |= bit;
    if (verdict === "ja") return left;
  }
  return left | permit;
}

export function judgeCriteria(rules: TrackCriteria | null, values: readonly ValueSet[]): Verdict {
  if (!rules) return "nee";
  let verdict: Verdict = "ja";
  for (const criterion of rules.criteria) {
    const found = judgeCondition(criterion.when, values);
    if (found === "nee") return "nee";
    if (found === "onbekend") verdict = "onbekend";
  }
  return verdict;
}
