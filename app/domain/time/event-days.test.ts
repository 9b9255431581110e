import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EventDay, eventDay, eventDayFacts, eventDays, eventPeriod } from "./event-days";
import { addDays, localDate } from "./local-date";
import { fromMinutes, localTime } from "./local-time";

const day = (startDate: string, startTime: string, endTime: string, nextDay = false): EventDay => {
  const made = eventDay({
    startDate: localDate(startDate),
    startTime: localTime(startTime),
    endTime: localTime(endTime),
    nextDay,
  });
  if (!made.ok) throw new Error(made.reason);
  return made.value;
};

describe("an event day", () => {
  const parts = { startDate: localDate("2027-07-10"), startTime: localTime("20:00"), endTime: localTime("02:00") };

  it("that ends before it begins asks whether the end is on the next day", () => {
    expect(eventDay(parts)).toEqual({ ok: false, reason: "next_day" });
    expect(eventDay({ ...parts, endTime: localTime("20:00") })).toEqual({ ok: false, reason: "next_day" });
    expect(eventDay({ ...parts, nextDay: true })).toMatchObject({ ok: true, value: { endDate: "2027-07-11" } });
    expect(eventDay({ ...parts, endDate: localDate("2027-07-11") })).toMatchObject({ ok: true });
  });

  it("does not end before its date or beyond the next", () => {
    expect(eventDay({ ...parts, endDate: localDate("2027-07-09") })).toEqual({ ok: false, reason: "end_before_start" });
    expect(eventDay({ ...parts, endDate: localDate("2027-07-12") })).toEqual({ ok: false, reason: "day_too_long" });
  });

  it("shares no time with another", () => {
    const night = day("2027-07-10", "20:00", "02:00", true);
    const early = day("2027-07-11", "01:00", "05:00");
    expect(eventDays([early, night])).toEqual({ ok: false, reason: "days_overlap", detail: { index: 0 } });
    const morning = day("2027-07-11", "02:00", "05:00");
    expect(eventDays([morning, night])).toEqual({ ok: true, value: [night, morning] });
  });

  it("that spans another is seen as well", () => {
    const long = day("2027-07-10", "08:00", "20:00", true);
    expect(eventDays([long, day("2027-07-10", "12:00", "13:00")])).toMatchObject({ reason: "days_overlap" });
  });
});

describe("what the days say", () => {
  // Saturday night, Sunday afternoon, and after a gap Hemelvaartsdag.
  const days = [
    day("2027-05-06", "13:00", "22:00"),
    day("2027-05-01", "20:00", "02:00", true),
    day("2027-05-02", "14:00", "18:30"),
  ];

  it("is worked out from the start dates", () => {
    expect(eventDayFacts(days, localDate("2027-02-06"))).toEqual({
      month: 5,
      dayCount: 3,
      consecutiveDays: 2,
      longestHours: 9,
      earliestBegin: 780,
      latestEnd: 1560,
      earliestBeginSunday: 780,
      latestEndSunday: 1320,
      anySunday: true,
      weeksToStart: 12,
    });
    expect(eventPeriod(days)).toEqual({ first: "2027-05-01", last: "2027-05-06" });
  });

  it("has no Sunday on a Saturday until 02.00", () => {
    const facts = eventDayFacts([day("2027-05-01", "20:00", "02:00", true)], localDate("2027-05-01"));
    expect(facts).toMatchObject({ anySunday: false, earliestBeginSunday: null, latestEndSunday: null });
  });

  it("counts a matinee and an evening as one day of their hours together", () => {
    const twice = [day("2027-07-10", "10:00", "12:20"), day("2027-07-10", "19:00", "23:00")];
    expect(eventDayFacts(twice, localDate("2027-07-10"))).toMatchObject({ dayCount: 1, longestHours: 6.33 });
  });

  it.each([
    ["2027-02-06", 12],
    ["2027-02-07", 11],
    ["2027-04-30", 0],
    ["2027-05-01", 0],
    ["2027-05-02", -1],
  ])("from %s is %i whole weeks to the first day", (from, weeks) => {
    expect(eventDayFacts(days, localDate(from))?.weeksToStart).toBe(weeks);
  });

  it("reads hours off the clock in the night it is set back", () => {
    const night = day("2026-10-24", "22:00", "04:00", true);
    expect(eventDayFacts([night], localDate("2026-10-01"))?.longestHours).toBe(6);
  });

  it("is nothing without days", () => {
    expect(eventDayFacts([], localDate("2027-01-01"))).toBeNull();
    expect(eventPeriod([])).toBeNull();
  });

  it("does not depend on the order of the days", () => {
    const some = fc.uniqueArray(
      fc.record({ date: fc.integer({ min: 0, max: 400 }), begin: fc.integer({ min: 0, max: 1438 }) }),
      {
        selector: ({ date }) => date,
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(some, (list) => {
        const made = list.map(({ date, begin }): EventDay => {
          const startDate = addDays(localDate("2027-01-01"), date);
          return { startDate, startTime: fromMinutes(begin), endDate: startDate, endTime: fromMinutes(begin + 1) };
        });
        const facts = eventDayFacts(made, localDate("2026-12-01"));
        expect(eventDayFacts([...made].reverse(), localDate("2026-12-01"))).toEqual(facts);
        expect(facts?.consecutiveDays).toBeLessThanOrEqual(facts?.dayCount ?? 0);
      }),
    );
  });
});
