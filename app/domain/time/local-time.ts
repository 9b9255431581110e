import { type Outcome, ok, refuse } from "~/domain/outcome";

declare const brand: unique symbol;

/** A time on the clock in the Netherlands, written `HH:MM`, from `00:00` to `23:59`. */
export type LocalTime = string & { readonly [brand]: "LocalTime" };

/**
 * `not_a_time`: not understood, or the clock has no such time (25.00);
 * `midnight_is_next_day`: 24.00 is 00.00 of the next day, which the person has to say in so many words.
 */
export type TimeProblem = "not_a_time" | "midnight_is_next_day";

export const minutesInDay = 1440;

const written = /^([01]\d|2[0-3]):[0-5]\d$/;
const clock = /^(\d{1,2})[:.](\d{2})(?:\s*(?:uur|u))?$/;
const wholeHour = /^(\d{1,2})\s*(?:uur|u)$/;

export const isLocalTime = (text: string): text is LocalTime => written.test(text);

/** For values the program itself wrote; what people type goes through `parseLocalTime`. */
export function localTime(text: string): LocalTime {
  if (!isLocalTime(text)) throw new RangeError(`not a time as the program writes it: ${text}`);
  return text;
}

/** Minutes since midnight, 0 to 1439. */
export const toMinutes = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export function fromMinutes(minutes: number): LocalTime {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes >= minutesInDay) {
    throw new RangeError(`no minute of the day: ${minutes}`);
  }
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` as LocalTime;
}

/** A time as a person in the Netherlands types it: `14:00`, `14.00`, `9:30`, `14 uur`, `14.00 uur`. */
export function parseLocalTime(text: string): Outcome<LocalTime, TimeProblem> {
  const clean = text.trim().toLowerCase();
  const parts = clock.exec(clean) ?? wholeHour.exec(clean);
  if (!parts) return refuse<TimeProblem>("not_a_time");
  const hours = Number(parts[1]);
  const minutes = Number(parts[2] ?? 0);
  if (hours === 24 && minutes === 0) return refuse<TimeProblem>("midnight_is_next_day");
  if (hours > 23 || minutes > 59) return refuse<TimeProblem>("not_a_time");
  return ok(fromMinutes(hours * 60 + minutes));
}
