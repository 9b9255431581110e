import type { Clause, Test } from "../condition";
import type { Fact, Handreiking } from "../model";
import { type Track, tracks } from "../reserved";
import { type Situation, situate } from "../situation";
import { everyOption, type ValueSet, wholeDomain } from "../value-set";

/**
 * The situation in which a clause is taken to hold: the facts it tests are confined to what passes. Null when two of
 * its own tests exclude each other.
 */
export function situationWhere(handreiking: Handreiking, clause: Clause): Situation | null {
  const confined = new Map<number, ValueSet>();
  for (const test of clause) {
    const fact = handreiking.facts.find((candidate) => candidate.id === test.subject);
    if (!fact) continue;
    const set = confine(confined.get(test.slot) ?? wholeDomain(fact), test, fact);
    if (!set) return null;
    confined.set(test.slot, set);
  }
  const left = tracksOf(clause);
  if (left.length === 0) return null;
  const [only] = left;
  return situate(handreiking, {}, { confined, ...(left.length === 1 && only ? { track: only } : {}) });
}

/** Takes the clause's tests on derived facts and outcomes to hold as well, for judging what else then holds. */
export function assume({ handreiking, values }: Situation, clause: Clause): readonly ValueSet[] | null {
  const assumed = [...values];
  for (const test of clause) {
    const before = assumed[test.slot];
    if (!before) continue;
    const fact = handreiking.facts.find((candidate) => candidate.id === test.subject) ?? null;
    const set = confine({ ...before, absence: "no" }, test, fact);
    if (!set) return null;
    assumed[test.slot] = set;
  }
  return assumed;
}

function tracksOf(clause: Clause): readonly Track[] {
  const tests = clause.filter((test) => test.subject === "traject" && test.kind === "option-in");
  return tracks.filter((_, index) => tests.every((test) => "mask" in test && test.mask & (1 << index)));
}

/** The part of a set that passes a test; null when nothing does. */
export function confine(set: ValueSet, test: Test, fact: Fact | null): ValueSet | null {
  if (set.kind === "number" && test.kind === "between") {
    const step = fact?.type === "number" ? 10 ** -fact.decimals : 0;
    const min = test.min === null ? set.min : Math.max(set.min, test.minOpen ? exact(test.min + step) : test.min);
    const max = test.max === null ? set.max : Math.min(set.max, test.maxOpen ? exact(test.max - step) : test.max);
    return min <= max ? { ...set, min, max } : null;
  }
  if (set.kind === "number" && test.kind === "number-in") {
    if (test.negated) return set;
    const left = test.values.filter((value) => value >= set.min && value <= set.max);
    return left.length > 0 ? { ...set, min: Math.min(...left), max: Math.max(...left) } : null;
  }
  if (set.kind === "choice" && test.kind === "option-in") {
    const mask = set.mask & test.mask;
    return mask === 0 ? null : { ...set, mask };
  }
  if (set.kind === "set" && test.kind === "includes") return confineOptions(set, test.mask, test.negated);
  return set;
}

function confineOptions(set: Extract<ValueSet, { kind: "set" }>, mask: number, negated: boolean): ValueSet | null {
  if (negated) return set.certain & mask ? null : { ...set, possible: set.possible & ~mask & everyOption(30) };
  const left = set.possible & mask;
  if (left === 0) return null;
  const single = (left & (left - 1)) === 0;
  return single ? { ...set, certain: set.certain | left } : set;
}

const exact = (value: number): number => Math.round(value * 1e6) / 1e6;
