import { describe, expect, it } from "vitest";
import { equatedDays } from "./equated-days";
import { type LocalDate, localDate } from "./local-date";
import { onTime } from "./on-time";
import { roomForObjection } from "./room-for-objection";
import { type StatutoryClockInput, statutoryClock } from "./statutory-clock";

const clock = (today: string, more: Partial<StatutoryClockInput> = {}) =>
  statutoryClock({
    term: { amount: 8, unit: "weeks", direction: "after" },
    nature: "statutory",
    anchor: localDate("2026-03-16"),
    suspensions: [],
    extension: null,
    equated: equatedDays,
    today: localDate(today),
    decidedOn: null,
    noticeOn: null,
    ...more,
  });

describe("the clock of a decision", () => {
  it("says how long the gemeente has and from when it is in default", () => {
    expect(clock("2026-05-01")).toMatchObject({
      lastDay: { due: "2026-05-11" },
      suspendedDays: 0,
      standsStill: null,
      daysLeft: 10,
      late: false,
      noticePossibleFrom: "2026-05-12",
      penaltyRiskFrom: "2026-05-27",
      penalty: null,
    });
    expect(clock("2026-05-11").late).toBe(false);
    expect(clock("2026-05-12")).toMatchObject({ late: true, daysLeft: -1 });
  });

  it.each([
    ["2026-03-19", false],
    ["2026-03-20", true],
    ["2026-03-26", true],
    ["2026-03-27", false],
  ])("on %s stands still: %s", (today, still) => {
    const suspensions = [
      {
        ground: "supplement" as const,
        requestedOn: localDate("2026-03-19"),
        termEnds: localDate("2026-03-27"),
        endedOn: null,
      },
    ];
    const found = clock(today, { suspensions });
    expect(found.standsStill !== null).toBe(still);
    expect(found).toMatchObject({ suspendedDays: 7, lastDay: { due: "2026-05-18" } });
  });

  it("judges a decision by its own day", () => {
    expect(clock("2026-08-01", { decidedOn: localDate("2026-05-11") })).toMatchObject({ late: false, daysLeft: null });
    expect(clock("2026-08-01", { decidedOn: localDate("2026-05-12") }).late).toBe(true);
  });
});

describe("the penalty", () => {
  const notice = localDate("2026-05-12");
  const days = (today: string, decidedOn: LocalDate | null = null) =>
    clock(today, { noticeOn: notice, decidedOn }).penalty?.days;

  it("begins when two weeks have gone by since the notice and ends after 42 days", () => {
    expect(clock("2026-05-20", { noticeOn: notice }).penalty).toEqual({
      firstDay: "2026-05-27",
      lastDay: "2026-07-07",
      days: 0,
    });
    expect(days("2026-05-26")).toBe(0);
    expect(days("2026-05-27")).toBe(1);
    expect(days("2026-07-07")).toBe(42);
    expect(days("2026-12-31")).toBe(42);
  });

  it("stops at the decision and is not owed when that came in time", () => {
    expect(days("2026-12-31", localDate("2026-05-29"))).toBe(2);
    expect(days("2026-12-31", localDate("2026-05-27"))).toBeUndefined();
  });

  it("is not owed on a notice that came before the term had ended", () => {
    expect(clock("2026-08-01", { noticeOn: localDate("2026-05-11") }).penalty).toBeNull();
  });
});

describe("room for objection", () => {
  it("is six weeks before the first day, on whatever day of the week that falls", () => {
    expect(roomForObjection(localDate("2026-06-27"), localDate("2026-05-10"))).toEqual({
      weeks: 6,
      lastDay: "2026-05-16",
      daysLeft: 6,
    });
    expect(roomForObjection(localDate("2026-06-27"), localDate("2026-05-17")).daysLeft).toBe(-1);
    expect(roomForObjection(localDate("2026-06-27"), localDate("2026-05-17"), 5).daysLeft).toBe(6);
  });
});

describe("an application", () => {
  const received = (day: string, amount: number, unit: "weeks" | "working_days" = "weeks") =>
    onTime(localDate(day), localDate("2026-06-27"), { amount, unit }, equatedDays);

  it.each([
    ["2026-05-02", true, 0],
    ["2026-05-03", false, 1],
    ["2026-06-27", false, 56],
  ])("of %s for an evenement eight weeks after 2 May is on time: %s", (day, inTime, daysLate) => {
    expect(received(day, 8)).toMatchObject({ onTime: inTime, daysLate, lastDay: { due: "2026-05-02" } });
  });

  it("can have a deadline in working days", () => {
    expect(received("2026-06-15", 10, "working_days").onTime).toBe(true);
    expect(received("2026-06-16", 10, "working_days").onTime).toBe(false);
  });
});
