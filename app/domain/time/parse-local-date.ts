import { type Outcome, ok, refuse } from "~/domain/outcome";
import { existsOnCalendar, fromCivil, type LocalDate } from "./local-date";

/** `not_a_date`: the text has no form that is understood; `no_such_date`: the calendar has no such day. */
export type DateProblem = "not_a_date" | "no_such_date";

const monthNames: readonly (readonly string[])[] = [
  ["januari", "jan"],
  ["februari", "feb"],
  ["maart", "mrt", "maa"],
  ["april", "apr"],
  ["mei"],
  ["juni", "jun"],
  ["juli", "jul"],
  ["augustus", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "okt"],
  ["november", "nov"],
  ["december", "dec"],
];

const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const dayFirst = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const monthInWords = /^(\d{1,2})\s+([a-z]+)\.?\s+(\d{4})$/;

function readParts(text: string): { year: number; month: number; day: number } | null {
  const iso = yearFirst.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const dutch = dayFirst.exec(text);
  if (dutch) return { year: Number(dutch[4]), month: Number(dutch[3]), day: Number(dutch[1]) };
  const words = monthInWords.exec(text);
  if (!words) return null;
  const month = monthNames.findIndex((names) => names.includes(words[2] ?? "")) + 1;
  return month === 0 ? null : { year: Number(words[3]), month, day: Number(words[1]) };
}

/**
 * A date as a person in the Netherlands types it: `27-4-2027`, `2027-04-27` or `27 april 2027`.
 * A year of two digits is refused rather than guessed.
 */
export function parseLocalDate(text: string): Outcome<LocalDate, DateProblem> {
  const parts = readParts(text.trim().toLowerCase());
  if (!parts) return refuse<DateProblem>("not_a_date");
  return existsOnCalendar(parts) ? ok(fromCivil(parts)) : refuse<DateProblem>("no_such_date");
}
