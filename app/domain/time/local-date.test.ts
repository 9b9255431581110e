import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  fromCivil,
  fromDayNumber,
  isLeapYear,
  isLocalDate,
  localDate,
  toDayNumber,
  weekday,
} from "./local-date";

const anyDay = fc.integer({ min: -200_000, max: 200_000 });

describe("a local date", () => {
  it("agrees with the calendar of the platform on every day from 1900 to 2100", () => {
    const names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    const last = toDayNumber(localDate("2100-12-31"));
    for (let day = toDayNumber(localDate("1900-01-01")); day <= last; day += 1) {
      const platform = new Date(day * 86_400_000);
      const date = fromDayNumber(day);
      if (date !== platform.toISOString().slice(0, 10) || weekday(date) !== names[platform.getUTCDay()]) {
        expect.fail(`${date} is not ${platform.toISOString()}`);
      }
    }
  });

  it("survives the way to a day number and back, and sorts as text as it sorts in time", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const a = fromDayNumber(one);
        const b = fromDayNumber(other);
        expect(toDayNumber(a)).toBe(one);
        expect(a < b).toBe(one < other);
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });

  it.each([
    [1900, false],
    [2000, true],
    [2024, true],
    [2027, false],
    [2100, false],
  ])("knows whether %i is a leap year", (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(isLocalDate(`${year}-02-29`)).toBe(leap);
    expect(addDays(fromCivil({ year, month: 2, day: 28 }), 1)).toBe(leap ? `${year}-02-29` : `${year}-03-01`);
  });

  it.each(["2027-02-29", "2027-13-01", "2027-00-10", "2027-04-31", "2027-4-1", "0000-01-01", "27-04-2027", ""])(
    "is not %s",
    (text) => {
      expect(isLocalDate(text)).toBe(false);
      expect(() => localDate(text)).toThrow(RangeError);
    },
  );

  it.each([
    ["2027-01-31", 1, "2027-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2027-01-15", 13, "2028-02-15"],
    ["2027-01-15", -1, "2026-12-15"],
    ["2027-03-31", -1, "2027-02-28"],
    ["2027-12-31", 3, "2028-03-31"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(addMonths(localDate(from), months)).toBe(to);
  });
});
