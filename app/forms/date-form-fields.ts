import { type FieldSchema, found, singleField, wrong } from "./form-field";

const months = ["jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/**
 * A calendar date as `jjjj-mm-dd`. A date input sends that; people without one type 27-4-2027, 27/04/2027,
 * 27.4.2027 or "27 april 2027". A day that does not exist is told apart from text that is no date.
 */
export function localDate(): FieldSchema<string> {
  return singleField((text) => {
    if (text === "") return wrong("required");
    const parts = dateParts(text.toLowerCase());
    if (!parts) return wrong("not_a_date");
    return dateExists(parts) ? found(isoDate(parts)) : wrong("no_such_date");
  });
}

/** A time as `uu:mm`; takes 14:00, 14.00, 14u00, 1400, 14 and "14.00 uur". */
export function localTime(): FieldSchema<string> {
  return singleField((text) => {
    if (text === "") return wrong("required");
    const match = /^(\d{1,2})(?:[:.u h]?(\d{2}))?(?::\d{2})?u?\s*(?:uur)?$/i.exec(text);
    const hour = Number(match?.[1]);
    const minute = Number(match?.[2] ?? "0");
    if (!match || hour > 23 || minute > 59) return wrong("not_a_time");
    return found(`${two(hour)}:${two(minute)}`);
  });
}

type DateParts = { year: number; month: number; day: number };

function dateParts(text: string): DateParts | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const digits = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})$/.exec(text);
  if (digits) return { year: Number(digits[3]), month: Number(digits[2]), day: Number(digits[1]) };
  const words = /^(\d{1,2})\s+([a-z]{3,9})\.?\s+(\d{4})$/.exec(text);
  const month = words ? monthNumber(words[2] ?? "") : 0;
  return words && month > 0 ? { year: Number(words[3]), month, day: Number(words[1]) } : undefined;
}

/** "mrt" is the usual short form of maart. */
function monthNumber(word: string): number {
  return word === "mrt" ? 3 : months.indexOf(word.slice(0, 3)) + 1;
}

function dateExists({ year, month, day }: DateParts): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const isoDate = ({ year, month, day }: DateParts) => `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;

const two = (value: number) => String(value).padStart(2, "0");
