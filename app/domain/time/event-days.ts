import { type Outcome, ok, refuse } from "~/domain/outcome";
import { holidayOn } from "./holidays";
import { addDays, daysBetween, type LocalDate, toCivil, weekday } from "./local-date";
import { type LocalTime, minutesInDay, toMinutes } from "./local-time";

/** One day of an evenement on the clock in the Netherlands; an end after midnight lies on the next date. */
export type EventDay = { startDate: LocalDate; startTime: LocalTime; endDate: LocalDate; endTime: LocalTime };

/**
 * `next_day`: the end is not after the begin, so the person must say whether it is on the next day;
 * `end_before_start`: the end date lies before the start date;
 * `day_too_long`: the end lies beyond the next day, so this is more than one event day;
 * `days_overlap`: two event days share time.
 */
export type EventDayProblem = "next_day" | "end_before_start" | "day_too_long" | "days_overlap";

/** What the dates and times say by themselves; a value over no days at all is null. */
export type EventDayFacts = {
  /** Month of the first day, 1 to 12. */
  month: number;
  dayCount: number;
  /** The longest row of days without a gap. */
  consecutiveDays: number;
  /** The most hours on the days that begin on one date. */
  longestHours: number;
  /** Minutes from midnight of the start date: 02.00 the next day is 1560. */
  earliestBegin: number;
  latestEnd: number;
  /** The same over the days that begin on a Sunday or general holiday. */
  earliestBeginSunday: number | null;
  latestEndSunday: number | null;
  anySunday: boolean;
  /** Whole weeks from the given date to the first day; negative when it has begun. */
  weeksToStart: number;
};

/** An event day from its parts. Without an end date the end is on the start date, or with `nextDay` on the date after. */
export function eventDay(parts: {
  startDate: LocalDate;
  startTime: LocalTime;
  endTime: LocalTime;
  endDate?: LocalDate | null;
  nextDay?: boolean;
}): Outcome<EventDay, EventDayProblem> {
  const { startDate, startTime, endTime } = parts;
  const endDate = parts.endDate ?? (parts.nextDay ? addDays(startDate, 1) : startDate);
  if (endDate < startDate) return refuse<EventDayProblem>("end_before_start");
  if (endDate === startDate && endTime <= startTime) return refuse<EventDayProblem>("next_day");
  if (daysBetween(startDate, endDate) > 1) return refuse<EventDayProblem>("day_too_long");
  return ok({ startDate, startTime, endDate, endTime });
}

export const beginMinutes = (day: EventDay): number => toMinutes(day.startTime);

export const endMinutes = (day: EventDay): number =>
  daysBetween(day.startDate, day.endDate) * minutesInDay + toMinutes(day.endTime);

const startsBefore = (one: EventDay, other: EventDay): number => {
  const a = one.startDate + one.startTime;
  const b = other.startDate + other.startTime;
  return a < b ? -1 : a > b ? 1 : 0;
};

/** The days in the order of the calendar; refused with the place (from 0) of the first that shares time with another. */
export function eventDays(days: readonly EventDay[]): Outcome<readonly EventDay[], EventDayProblem> {
  const sorted = [...days].sort(startsBefore);
  for (const [index, day] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next && next.startDate + next.startTime < day.endDate + day.endTime) {
      return refuse<EventDayProblem>("days_overlap", { detail: { index: days.indexOf(next) } });
    }
  }
  return ok(sorted);
}

/** The first and the last date of an evenement; the last is that of the end, after midnight too. */
export function eventPeriod(days: readonly EventDay[]): { first: LocalDate; last: LocalDate } | null {
  const [one, ...rest] = days;
  if (!one) return null;
  return rest.reduce(
    (period, day) => ({
      first: day.startDate < period.first ? day.startDate : period.first,
      last: day.endDate > period.last ? day.endDate : period.last,
    }),
    { first: one.startDate, last: one.endDate },
  );
}

const isSundayOrHoliday = (date: LocalDate): boolean => weekday(date) === "sunday" || holidayOn(date) !== null;

function longestRow(dates: readonly LocalDate[]): number {
  let longest = 0;
  let row = 0;
  for (const [index, date] of dates.entries()) {
    const before = dates[index - 1];
    row = before !== undefined && addDays(before, 1) === date ? row + 1 : 1;
    longest = Math.max(longest, row);
  }
  return longest;
}

// Hours are read off the clock: what the organiser wrote is what the rule reads, also in the nights
// in which the clock is set forward or back.
function longestHours(days: readonly EventDay[]): number {
  const minutes = new Map<LocalDate, number>();
  for (const day of days) {
    minutes.set(day.startDate, (minutes.get(day.startDate) ?? 0) + endMinutes(day) - beginMinutes(day));
  }
  return Math.round((Math.max(...minutes.values()) / 60) * 100) / 100;
}

/**
 * The facts that follow from the days of an evenement, seen from a date; null without days. A day belongs to the date
 * on which it begins, so Saturday until 02.00 is no Sunday.
 */
export function eventDayFacts(days: readonly EventDay[], seenFrom: LocalDate): EventDayFacts | null {
  const dates = [...new Set(days.map((day) => day.startDate))].sort();
  const first = dates[0];
  if (first === undefined) return null;
  const onSundays = days.filter((day) => isSundayOrHoliday(day.startDate));
  return {
    month: toCivil(first).month,
    dayCount: dates.length,
    consecutiveDays: longestRow(dates),
    longestHours: longestHours(days),
    earliestBegin: Math.min(...days.map(beginMinutes)),
    latestEnd: Math.max(...days.map(endMinutes)),
    earliestBeginSunday: onSundays.length === 0 ? null : Math.min(...onSundays.map(beginMinutes)),
    latestEndSunday: onSundays.length === 0 ? null : Math.max(...onSundays.map(endMinutes)),
    anySunday: onSundays.length > 0,
    weeksToStart: Math.floor(daysBetween(seenFrom, first) / 7),
  };
}
