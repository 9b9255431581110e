import type { FactValue } from "./facts";
import type { Fact } from "./model";

/** Whether the value may be missing because its question is not asked: no, perhaps, or certainly. */
export type Absence = "no" | "maybe" | "only";

/**
 * The values that a fact or outcome can still have. A known answer is a set of one, a missing answer the whole
 * domain. Every operation may make the set too large, never too small: then `onbekend` is said too often, but `ja` and
 * `nee` are never said wrongly.
 */
export type ValueSet =
  | { readonly kind: "number"; readonly min: number; readonly max: number; readonly absence: Absence }
  | { readonly kind: "choice"; readonly mask: number; readonly absence: Absence }
  /** Several answers: options that are certainly chosen and options that may be. */
  | { readonly kind: "set"; readonly certain: number; readonly possible: number; readonly absence: Absence };

export const numberSet = (min: number, max: number): ValueSet => ({ kind: "number", min, max, absence: "no" });
export const choiceSet = (mask: number, absence: Absence = "no"): ValueSet => ({ kind: "choice", mask, absence });
export const optionsSet = (certain: number, possible: number): ValueSet => ({
  kind: "set",
  certain,
  possible,
  absence: "no",
});

export const everyOption = (count: number): number => 2 ** count - 1;

/** Every value that a fact can have. */
export function wholeDomain(fact: Fact): ValueSet {
  if (fact.type === "number") return numberSet(fact.min, fact.max);
  const all = everyOption(fact.options.length);
  return fact.type === "choice" ? choiceSet(all) : optionsSet(0, all);
}

/** The set of one known value; a value that the fact cannot have tells nothing. */
export function singleValue(fact: Fact, value: FactValue): ValueSet | null {
  if (fact.type === "number")
    return typeof value === "number" && Number.isFinite(value) ? numberSet(value, value) : null;
  if (fact.type === "choice") {
    const index = fact.options.findIndex((option) => option.id === value);
    return index === -1 ? null : choiceSet(1 << index);
  }
  if (!Array.isArray(value)) return null;
  let mask = 0;
  for (const item of value) {
    const index = fact.options.findIndex((option) => option.id === item);
    if (index !== -1) mask |= 1 << index;
  }
  return optionsSet(mask, mask);
}

/** The value when its question is certainly not asked and the method gives none. */
export function absentValue(set: ValueSet): ValueSet {
  return { ...set, absence: "only" };
}

/** Either of two sets; an absent value only adds that the value may be missing. */
export function union(a: ValueSet, b: ValueSet): ValueSet {
  if (a.absence === "only") return b.absence === "only" ? a : { ...b, absence: "maybe" };
  if (b.absence === "only") return { ...a, absence: "maybe" };
  const absence = a.absence === "maybe" || b.absence === "maybe" ? "maybe" : "no";
  if (a.kind === "number" && b.kind === "number") {
    return { kind: "number", min: Math.min(a.min, b.min), max: Math.max(a.max, b.max), absence };
  }
  if (a.kind === "choice" && b.kind === "choice") return { kind: "choice", mask: a.mask | b.mask, absence };
  if (a.kind === "set" && b.kind === "set") {
    return { kind: "set", certain: a.certain & b.certain, possible: a.possible | b.possible, absence };
  }
  throw new Error("values of different kinds have no union");
}

/** Whether exactly one value is left. */
export function isCertain(set: ValueSet): boolean {
  if (set.absence === "maybe") return false;
  if (set.absence === "only") return true;
  if (set.kind === "number") return set.min === set.max;
  if (set.kind === "choice") return (set.mask & (set.mask - 1)) === 0;
  return set.certain === set.possible;
}

export const optionIds = (options: readonly { readonly id: string }[], mask: number): string[] =>
  options.filter((_, index) => mask & (1 << index)).map((option) => option.id);
