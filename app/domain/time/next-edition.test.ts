import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, daysBetween, fromDayNumber, localDate, toDayNumber, weekday } from "./local-date";
import { localTime } from "./local-time";
import { daysToNextEdition, laterDay } from "./next-edition";

const next = (first: string, today: string) =>
  addDays(localDate(first), daysToNextEdition(localDate(first), localDate(today)));

describe("the next edition of an evenement", () => {
  it.each([
    ["a Saturday in May", "2026-05-23", "2026-11-23", "2027-05-22"],
    ["29 February", "2028-02-29", "2028-11-01", "2029-02-27"],
    ["the day after 29 February", "2028-03-01", "2028-11-01", "2029-02-28"],
    ["a day whose next year holds 29 February", "2027-06-05", "2027-11-01", "2028-06-03"],
    ["a Thursday in week 53", "2026-12-31", "2027-02-01", "2027-12-30"],
    ["a Friday in week 53 that lies in the next year", "2027-01-01", "2027-02-01", "2027-12-31"],
    ["an edition of years ago, in the first year that is to come", "2023-08-26", "2026-11-23", "2027-08-28"],
    ["an edition of which the day has gone by this year as well", "2025-04-26", "2026-11-23", "2027-04-24"],
    ["an edition that is still to come itself", "2027-05-22", "2026-11-23", "2028-05-20"],
    ["a day that is today a year later: not today any more", "2025-11-24", "2026-11-23", "2027-11-22"],
  ])("moves %s to the same weekday", (_, first, today, expected) => {
    expect(next(first, today)).toBe(expected);
    expect(weekday(localDate(expected))).toBe(weekday(localDate(first)));
  });

  it("is to come, on the same weekday and within three days of the same date, whatever the day", () => {
    const day = fc
      .integer({ min: toDayNumber(localDate("2000-01-01")), max: toDayNumber(localDate("2060-12-31")) })
      .map(fromDayNumber);
    fc.assert(
      fc.property(day, day, (first, today) => {
        const moved = addDays(first, daysToNextEdition(first, today));
        expect(weekday(moved)).toBe(weekday(first));
        expect(moved > today && moved > first).toBe(true);
        const years = Math.round(daysBetween(first, moved) / 365.2425);
        expect(Math.abs(daysBetween(addMonths(first, 12 * years), moved))).toBeLessThanOrEqual(3);
      }),
    );
  });

  it("keeps the night of an edition of two days that ends after midnight", () => {
    const friday = {
      startDate: localDate("2026-12-31"),
      startTime: localTime("20:00"),
      endDate: localDate("2027-01-01"),
      endTime: localTime("02:00"),
    };
    expect(laterDay(friday, 364)).toEqual({
      startDate: "2027-12-30",
      startTime: "20:00",
      endDate: "2027-12-31",
      endTime: "02:00",
    });
  });
});
