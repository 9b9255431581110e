import type { Rounding } from "./derived-fact";

/** A number of which only the bounds may be known. */
export type Interval = { readonly min: number; readonly max: number };

/** Facts have at most two decimals; sums and products keep what decimals mean, without the drift of binary fractions. */
const exact = (value: number): number => (Number.isInteger(value) ? value : Number(value.toFixed(6)));

export function add(parts: readonly Interval[]): Interval {
  let min = 0;
  let max = 0;
  for (const part of parts) {
    min += part.min;
    max += part.max;
  }
  return { min: exact(min), max: exact(max) };
}

export function multiply(parts: readonly Interval[]): Interval {
  return parts.reduce((product, part) => {
    const corners = [product.min * part.min, product.min * part.max, product.max * part.min, product.max * part.max];
    return { min: exact(Math.min(...corners)), max: exact(Math.max(...corners)) };
  }, one);
}
const one: Interval = { min: 1, max: 1 };

export function highest(parts: readonly Interval[]): Interval {
  return { min: Math.max(...parts.map((p) => p.min)), max: Math.max(...parts.map((p) => p.max)) };
}

/** The quotient; the proof-reader sees to it that the denominator is above zero, otherwise anything is possible. */
export function divide(numerator: Interval, denominator: Interval): Interval {
  if (denominator.min <= 0) return { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
  const lowest = numerator.min / (numerator.min >= 0 ? denominator.max : denominator.min);
  const greatest = numerator.max / (numerator.max >= 0 ? denominator.min : denominator.max);
  return { min: lowest, max: greatest };
}

export function round(value: Interval, rounding: Rounding | null): Interval {
  if (rounding === null) return value;
  const apply = rounding === "omhoog" ? Math.ceil : rounding === "omlaag" ? Math.floor : Math.round;
  return { min: apply(value.min), max: apply(value.max) };
}
