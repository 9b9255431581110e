import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equatedDays } from "./equated-days";
import { instantOf, localDateAt } from "./instant";
import { addDays, fromDayNumber, type LocalDate, localDate, toDayNumber } from "./local-date";
import { localTime } from "./local-time";
import { continuedTerm, excuseFor, type Outage } from "./outage";
import { isWorkingDay } from "./working-days";

const at = (date: string, time: string) => instantOf({ date: localDate(date), time: localTime(time) }, "earlier");

const outage = (from: [string, string], until: [string, string] | null): Outage => ({
  startedAt: at(...from),
  endedAt: until === null ? null : at(...until),
  explanation: "Storing.",
});

const goesOn = (lastDay: string, outages: readonly Outage[], today = "2026-12-31") =>
  continuedTerm(localDate(lastDay), outages, { today: localDate(today), equated: equatedDays })?.until ?? null;

describe("a term of an applicant", () => {
  it.each([
    ["on a day without an outage", "2026-06-10", null],
    ["on the day before it", "2026-06-08", null],
    ["on its first day", "2026-06-09", "2026-06-10"],
  ])("that ends %s goes on to %s", (_, lastDay, until) => {
    expect(goesOn(lastDay, [outage(["2026-06-09", "09:00"], ["2026-06-09", "10:00"])])).toBe(until);
  });

  it("goes on after a whole row of days, to a working day", () => {
    const long = outage(["2026-06-10", "22:00"], ["2026-06-12", "08:30"]);
    // 12 June 2026 is a Friday.
    expect(goesOn("2026-06-10", [long])).toBe("2026-06-15");
    expect(goesOn("2026-06-13", [long])).toBeNull();
  });

  it("goes on over the next outage as well, with both as its reasons", () => {
    const first = outage(["2026-06-09", "09:00"], ["2026-06-09", "10:00"]);
    const second = outage(["2026-06-10", "09:00"], ["2026-06-10", "10:00"]);
    const other = outage(["2026-06-16", "09:00"], ["2026-06-16", "10:00"]);
    const found = continuedTerm(localDate("2026-06-09"), [other, second, first], {
      today: localDate("2026-07-01"),
      equated: equatedDays,
    });
    expect(found).toEqual({ until: "2026-06-11", because: [first, second] });
  });

  it("is not touched by an outage that ended at midnight before its last day", () => {
    const night = outage(["2026-06-08", "20:00"], ["2026-06-09", "00:00"]);
    expect(goesOn("2026-06-09", [night])).toBeNull();
    expect(goesOn("2026-06-08", [night])).toBe("2026-06-09");
  });

  it("goes on to the next working day as long as an outage lasts", () => {
    const lasting = outage(["2026-06-09", "09:00"], null);
    expect(goesOn("2026-06-09", [lasting], "2026-06-09")).toBe("2026-06-10");
    expect(goesOn("2026-06-09", [lasting], "2026-06-12")).toBe("2026-06-15");
  });

  it("goes by the days on the wall in the Netherlands, in the nights that the clock is set too", () => {
    const spring = outage(["2026-03-28", "23:59"], ["2026-03-29", "00:01"]);
    expect(goesOn("2026-03-28", [spring])).toBe("2026-03-30");
    expect(goesOn("2026-03-29", [spring])).toBe("2026-03-30");
    const autumn = outage(["2026-10-25", "02:30"], ["2026-10-25", "02:45"]);
    expect(goesOn("2026-10-24", [autumn])).toBeNull();
    expect(goesOn("2026-10-25", [autumn])).toBe("2026-10-26");
  });
});

describe("what came in late", () => {
  const outages = [outage(["2026-05-01", "08:00"], ["2026-05-01", "18:00"])];
  const excused = (receivedOn: string) =>
    excuseFor(localDate("2026-05-01"), localDate(receivedOn), outages, {
      today: localDate("2026-06-01"),
      equated: equatedDays,
    });

  it("is excused until the term would have gone on to, and not after it", () => {
    expect(excused("2026-05-01")).toBeNull();
    expect(excused("2026-05-02")).toMatchObject({ until: "2026-05-04" });
    expect(excused("2026-05-04")).toMatchObject({ until: "2026-05-04" });
    // 5 May is a holiday, which is no excuse by itself.
    expect(excused("2026-05-05")).toBeNull();
  });
});

const firstDay = toDayNumber(localDate("2024-01-01"));
const someOutage = fc.record({ start: fc.integer({ min: 0, max: 24 * 40 }), hours: fc.integer({ min: 1, max: 96 }) });

describe("going on", () => {
  it("ends on the first working day after the last one on which nothing was wrong, hour by hour", () => {
    const hour = 3_600_000;
    const property = fc.property(
      fc.integer({ min: 0, max: 5 * 365 }),
      fc.integer({ min: 0, max: 40 }),
      fc.array(someOutage, { maxLength: 6 }),
      (start, after, made) => {
        const begin = Date.UTC(2024, 0, 1 + start);
        const outages = made.map(({ start: from, hours }) => ({
          startedAt: begin + from * hour,
          endedAt: begin + (from + hours) * hour,
          explanation: "",
        }));
        const lastDay = fromDayNumber(firstDay + start + after);
        const touched = new Set<LocalDate>();
        for (const { startedAt, endedAt } of outages)
          for (let moment = startedAt; moment < endedAt; moment += hour) touched.add(localDateAt(moment));
        let expected: LocalDate | null = null;
        if (touched.has(lastDay)) {
          expected = addDays(lastDay, 1);
          while (touched.has(expected) || !isWorkingDay(expected, equatedDays)) expected = addDays(expected, 1);
        }
        const calendar = { today: localDate("2040-01-01"), equated: equatedDays };
        expect(continuedTerm(lastDay, outages, calendar)?.until ?? null).toBe(expected);
      },
    );
    fc.assert(property, { numRuns: 400 });
  });
});
