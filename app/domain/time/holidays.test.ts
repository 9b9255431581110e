import { describe, expect, it } from "vitest";
import { equatedDays } from "./equated-days";
import { easterSunday, holidayOn, holidaysOf } from "./holidays";
import { localDate, weekday } from "./local-date";
import { addWorkingDays, freeDay, isWorkingDay } from "./working-days";

// Easter Sundays as published in almanacs.
const easters = [
  "2024-03-31",
  "2025-04-20",
  "2026-04-05",
  "2027-03-28",
  "2028-04-16",
  "2029-04-01",
  "2030-04-21",
  "2031-04-13",
  "2032-03-28",
  "2033-04-17",
  "2034-04-09",
  "2035-03-25",
  "2036-04-13",
  "2037-04-05",
  "2038-04-25",
  "2039-04-10",
  "2040-04-01",
];

// As calendars of these years print them.
const tables: Record<number, string[]> = {
  2024: ["01-01", "03-29", "04-01", "04-27", "05-05", "05-09", "05-20", "12-25", "12-26"],
  2025: ["01-01", "04-18", "04-21", "04-26", "05-05", "05-29", "06-09", "12-25", "12-26"],
  2026: ["01-01", "04-03", "04-06", "04-27", "05-05", "05-14", "05-25", "12-25", "12-26"],
  2027: ["01-01", "03-26", "03-29", "04-27", "05-05", "05-06", "05-17", "12-25", "12-26"],
  2028: ["01-01", "04-14", "04-17", "04-27", "05-05", "05-25", "06-05", "12-25", "12-26"],
};

describe("the general holidays", () => {
  it("follow Easter as almanacs give it", () => {
    expect(easters.map((date) => easterSunday(Number(date.slice(0, 4))))).toEqual(easters);
  });

  it.each(Object.entries(tables))("of %s are those of the act", (year, days) => {
    expect(holidaysOf(Number(year)).map(({ date }) => date.slice(5))).toEqual(days);
  });

  it.each([2025, 2031, 2036])("keep Koningsdag off the Sunday in %i", (year) => {
    expect(weekday(localDate(`${year}-04-27`))).toBe("sunday");
    expect(holidayOn(localDate(`${year}-04-26`))).toBe("kings_day");
    expect(holidayOn(localDate(`${year}-04-27`))).toBeNull();
  });

  it("count 5 May every year, also when few have the day off", () => {
    for (let year = 2014; year <= 2040; year += 1) expect(holidayOn(localDate(`${year}-05-05`))).not.toBeNull();
  });

  it("leave out Easter Sunday and Whit Sunday, which are Sundays already", () => {
    expect(holidayOn(localDate("2026-04-05"))).toBeNull();
    expect(freeDay(localDate("2026-04-05"), equatedDays)).toEqual({ date: "2026-04-05", why: "sunday" });
  });
});

describe("a working day", () => {
  it.each([
    "2024-05-10",
    "2024-12-27",
    "2025-05-30",
    "2026-01-02",
    "2026-05-15",
    "2027-05-07",
    "2028-04-28",
    "2028-05-26",
  ])("is not %s, which a royal decree puts on a par with a holiday", (date) => {
    expect(["saturday", "sunday"]).not.toContain(weekday(localDate(date)));
    expect(holidayOn(localDate(date))).toBeNull();
    expect(freeDay(localDate(date), equatedDays)?.why).toBe("equated_day");
    expect(isWorkingDay(localDate(date), { ...equatedDays, days: [] })).toBe(true);
  });

  it("is counted without the day itself, forward and back", () => {
    expect(addWorkingDays(localDate("2026-04-02"), 1, equatedDays)).toBe("2026-04-07");
    expect(addWorkingDays(localDate("2026-04-07"), -1, equatedDays)).toBe("2026-04-02");
    expect(addWorkingDays(localDate("2026-06-27"), -10, equatedDays)).toBe("2026-06-15");
    expect(addWorkingDays(localDate("2026-04-04"), 0, equatedDays)).toBe("2026-04-04");
  });
});
