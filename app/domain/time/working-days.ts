import type { EquatedDays } from "./equated-days";
import { type HolidayId, holidayOn } from "./holidays";
import { addDays, type LocalDate, weekday } from "./local-date";

/** Why a day is not a working day. */
export type FreeDay = { date: LocalDate; why: "saturday" | "sunday" | "equated_day" | HolidayId };

/** The free day that this date is, or null for a working day (Algemene termijnenwet art. 1 and 3). */
export function freeDay(date: LocalDate, equated: EquatedDays): FreeDay | null {
  const day = weekday(date);
  if (day === "saturday" || day === "sunday") return { date, why: day };
  const holiday = holidayOn(date);
  if (holiday) return { date, why: holiday };
  return equated.days.some((other) => other.date === date) ? { date, why: "equated_day" } : null;
}

export const isWorkingDay = (date: LocalDate, equated: EquatedDays): boolean => freeDay(date, equated) === null;

/**
 * The n-th working day after a date, or before it when n is negative; the date itself is never counted.
 * Days for which `skip` answers true (a suspended clock) do not count either.
 */
export function addWorkingDays(
  date: LocalDate,
  count: number,
  equated: EquatedDays,
  skip: (day: LocalDate) => boolean = () => false,
): LocalDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day, equated) && !skip(day)) left -= 1;
  }
  return day;
}
