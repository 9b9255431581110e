import type { LocalDate } from "../time/local-date";
import { type LocalTime, parseLocalTime } from "../time/local-time";
import { parseLocalDate } from "../time/parse-local-date";
import { nothingRead, problem, type Reading, read } from "./answer-reading";

const longest = 60;

/** A day that exists, in any notation that people use. */
export function readDate(name: string, text: string): Reading<LocalDate> {
  if (text.length > longest) return problem(name, "not_a_date");
  if (text.trim() === "") return nothingRead;
  const parsed = parseLocalDate(text);
  return parsed.ok ? read(parsed.value) : problem(name, parsed.reason);
}

/** A time on the clock. */
export function readTime(name: string, text: string): Reading<LocalTime> {
  if (text.length > longest) return problem(name, "not_a_time");
  if (text.trim() === "") return nothingRead;
  const parsed = parseLocalTime(text);
  return parsed.ok ? read(parsed.value) : problem(name, parsed.reason);
}
