import { describe, expect, it } from "vitest";
import { dueDate } from "./due-date";
import { equatedDays } from "./equated-days";
import { instantsOf, localDateAt } from "./instant";
import { addDays, fromCivil, type LocalDate, toCivil, weekday } from "./local-date";
import { localTime } from "./local-time";

const years = Array.from({ length: 17 }, (_, index) => 2024 + index);
const minute = 60_000;

/** The clock is set on the last Sunday of March and of October, at 01.00 UTC (directive 2000/84/EC). */
function lastSunday(year: number, month: 3 | 10): LocalDate {
  let day = fromCivil({ year, month, day: 31 });
  while (weekday(day) !== "sunday") day = addDays(day, -1);
  return day;
}

/** The moment of a reading in UTC, worked out without the zone of any machine. */
function moment(date: LocalDate, time: string, hoursAhead: 1 | 2): number {
  const { year, month, day } = toCivil(date);
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return Date.UTC(year, month - 1, day, hours - hoursAhead, minutes);
}

const nights = years.flatMap((year) => [
  { date: lastSunday(year, 3), before: 1 as const, after: 2 as const },
  { date: lastSunday(year, 10), before: 2 as const, after: 1 as const },
]);

describe.each(nights)("the night of $date, in which the clock is set", ({ date, before, after }) => {
  it.each([
    ["the day before, at 23.59", -1, "23:59", before],
    ["at 00.01", 0, "00:01", before],
    ["at 01.59", 0, "01:59", before],
    ["at 03.01", 0, "03:01", after],
    ["at 23.59", 0, "23:59", after],
    ["the day after, at 00.01", 1, "00:01", after],
  ] as const)("an act %s falls on that day", (_, shift, time, hoursAhead) => {
    const day = addDays(date, shift);
    const at = moment(day, time, hoursAhead);
    expect(localDateAt(at)).toBe(day);
    expect(instantsOf({ date: day, time: localTime(time) })).toEqual({ kind: "one", instant: at });
  });

  it("an act at 02.30 falls on that day, whether that reading comes twice or not at all", () => {
    const found = instantsOf({ date, time: localTime("02:30") });
    const moments =
      found.kind === "two" ? [found.earlier, found.later] : found.kind === "none" ? [found.closest] : [found.instant];
    expect(found.kind).toBe(before === 2 ? "two" : "none");
    expect(moments).toEqual(
      before === 2 ? [moment(date, "02:30", 2), moment(date, "02:30", 1)] : [moment(date, "02:30", 1)],
    );
    expect(moments.map(localDateAt)).toEqual(moments.map(() => date));
  });

  it("counts as one day, of 23 or of 25 hours", () => {
    const length = moment(addDays(date, 1), "00:00", after) - moment(date, "00:00", before);
    expect(length / (60 * minute)).toBe(before === 2 ? 25 : 23);
    const { due } = dueDate({
      term: { amount: 8, unit: "weeks", direction: "after" },
      nature: "policy",
      anchor: localDateAt(moment(addDays(date, -1), "23:59", before)),
      suspensions: [
        {
          ground: "supplement",
          requestedOn: localDateAt(moment(addDays(date, -1), "23:59", before)),
          termEnds: localDateAt(moment(addDays(date, 1), "00:01", after)),
          endedOn: null,
        },
      ],
      extension: null,
      equated: equatedDays,
    });
    expect(due).toBe(addDays(date, 56));
  });
});
