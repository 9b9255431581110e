import type { EventDay } from "./event-days";
import { addDays, addMonths, daysBetween, type LocalDate } from "./local-date";

const daysInWeek = 7;

/**
 * How many days after an earlier edition the next one begins: on the same weekday, as near as it can be to the same
 * date, in the first year after it of which that day is still to come. Always whole weeks, so that a second day, the
 * night after it, building up and tearing down keep their weekdays too.
 */
export function daysToNextEdition(firstDay: LocalDate, today: LocalDate): number {
  for (let years = 1; ; years++) {
    const sameDate = daysBetween(firstDay, addMonths(firstDay, 12 * years));
    const days = Math.round(sameDate / daysInWeek) * daysInWeek;
    if (addDays(firstDay, days) > today) return days;
  }
}

/** An event day so many days later, with an end after midnight still on the date after. */
export const laterDay = (day: EventDay, days: number): EventDay => ({
  ...day,
  startDate: addDays(day.startDate, days),
  endDate: addDays(day.endDate, days),
});
