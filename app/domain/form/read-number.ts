import type { NumberRange } from "../handreiking/question";
import { nothingRead, problem, type Reading, read } from "./answer-reading";

const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const withComma = /^-?\d+(?:,\d+)?$/;
const withPoint = /^-?\d+\.\d+$/;

/**
 * A number as people in the Netherlands write it: `1.500` is fifteen hundred and `2,5` two and a half. A point that
 * cannot separate thousands (`2.5`) is read as a comma.
 */
export function parseDutchNumber(text: string): number | null {
  const clean = text.replace(/[\s\u00a0\u202f]/g, "");
  if (clean.length > 20) return null;
  if (grouped.test(clean)) return Number(clean.replaceAll(".", "").replace(",", "."));
  if (withComma.test(clean)) return Number(clean.replace(",", "."));
  return withPoint.test(clean) ? Number(clean) : null;
}

/** The answer of a number question, within its range and with no more decimals than it takes. */
export function readNumber(name: string, text: string, range: NumberRange): Reading<number> {
  if (text.length > 200) return problem(name, range.decimals === 0 ? "not_a_whole_number" : "not_a_number");
  if (text.trim() === "") return nothingRead;
  const value = parseDutchNumber(text);
  if (value === null || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    return problem(name, range.decimals === 0 ? "not_a_whole_number" : "not_a_number");
  }
  const scale = 10 ** range.decimals;
  if (Math.abs(Math.round(value * scale) / scale - value) > 1e-9) {
    return range.decimals === 0
      ? problem(name, "not_a_whole_number")
      : problem(name, "too_many_decimals", { max: range.decimals });
  }
  if (range.min !== null && value < range.min) return problem(name, "too_small", { min: range.min });
  if (range.max !== null && value > range.max) return problem(name, "too_large", { max: range.max });
  return read(value === 0 ? 0 : value);
}
