import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueDate } from "./due-date";
import { equatedDays } from "./equated-days";
import { addDays, daysBetween, fromDayNumber, type LocalDate, localDate, toDayNumber } from "./local-date";
import { type Suspension, suspensionGrounds } from "./suspension";
import type { TermInput, TermLength, TermUnit } from "./term";
import { isWorkingDay } from "./working-days";

const input = (amount: number, unit: TermUnit, anchor: string, more: Partial<TermInput> = {}): TermInput => ({
  term: { amount, unit, direction: "after" },
  nature: "statutory",
  anchor: localDate(anchor),
  suspensions: [],
  extension: null,
  equated: equatedDays,
  ...more,
});

/** Ticks off one day after another, the way one does on a wall calendar: only days that are not suspended count. */
function tickOff(of: TermInput): LocalDate {
  const first = tickOffOne(of, of.anchor, of.term);
  if (of.extension === null || of.extension.decidedOn > first.end) return first.end;
  return tickOffOne(of, first.last, of.extension).end;
}

/** The last day by ticking alone, and where the act carries it. */
function tickOffOne(of: TermInput, anchor: LocalDate, length: TermLength): { last: LocalDate; end: LocalDate } {
  const stopped = (day: LocalDate) =>
    of.suspensions.some(({ ground, requestedOn, termEnds, endedOn }) => {
      if (termEnds === null) return false;
      const within = ground === "supplement" ? day < termEnds : day <= termEnds;
      return day > requestedOn && within && (endedOn === null || day < endedOn);
    });
  const inWeeks = length.unit === "weeks";
  let left = inWeeks ? length.amount * 7 : length.amount;
  let day = anchor;
  let working = 0;
  while (left > 0) {
    day = addDays(day, 1);
    if (stopped(day)) continue;
    if (isWorkingDay(day, of.equated)) working += 1;
    if (length.unit !== "working_days" || isWorkingDay(day, of.equated)) left -= 1;
  }
  const last = day;
  const movable = inWeeks ? length.amount <= 12 : length.amount <= 90;
  if (of.nature === "policy" || length.unit === "working_days" || !movable) return { last, end: last };
  const least = inWeeks || length.amount >= 3 ? 2 : 0;
  while (stopped(day) || !isWorkingDay(day, of.equated) || working < least) {
    day = addDays(day, 1);
    if (!stopped(day) && isWorkingDay(day, of.equated)) working += 1;
  }
  return { last, end: day };
}

const firstDay = toDayNumber(localDate("2024-01-01"));
const someDay = fc.integer({ min: 0, max: daysBetween(localDate("2024-01-01"), localDate("2028-12-31")) });
const someSuspension = fc.record({
  ground: fc.constantFrom(...suspensionGrounds),
  after: fc.integer({ min: -20, max: 120 }),
  term: fc.option(fc.integer({ min: 0, max: 40 })),
  ended: fc.option(fc.integer({ min: 0, max: 50 })),
});
const someTerm = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 16 }), unit: fc.constant<TermUnit>("weeks") }),
  fc.record({ amount: fc.integer({ min: 1, max: 100 }), unit: fc.constant<TermUnit>("days") }),
  fc.record({ amount: fc.integer({ min: 1, max: 40 }), unit: fc.constant<TermUnit>("working_days") }),
);
const someInput: fc.Arbitrary<TermInput> = fc
  .record({
    start: someDay,
    term: someTerm,
    nature: fc.constantFrom("statutory" as const, "policy" as const),
    suspended: fc.array(someSuspension, { maxLength: 4 }),
  })
  .map(({ start, term, nature, suspended }) => {
    const anchor = fromDayNumber(firstDay + start);
    const suspensions = suspended.map(({ ground, after, term: days, ended }): Suspension => {
      const requestedOn = addDays(anchor, after);
      return {
        ground,
        requestedOn,
        termEnds: days === null ? null : addDays(requestedOn, days),
        endedOn: ended === null ? null : addDays(requestedOn, ended),
      };
    });
    return input(term.amount, term.unit, anchor, { nature, suspensions });
  });

describe("counting", () => {
  it("agrees with ticking off a wall calendar day by day", () => {
    fc.assert(
      fc.property(someInput, (of) => {
        expect(dueDate(of).due).toBe(tickOff(of));
      }),
      { numRuns: 5000 },
    );
  });

  it("agrees with it when the term is extended too", () => {
    const someExtension = fc.record({ after: fc.integer({ min: 0, max: 150 }), length: someTerm });
    fc.assert(
      fc.property(someInput, someExtension, (of, { after, length }) => {
        const extended = { ...of, extension: { ...length, decidedOn: addDays(of.anchor, after) } };
        expect(dueDate(extended).due).toBe(tickOff(extended));
      }),
      { numRuns: 3000 },
    );
  });

  it("never makes a term shorter by a suspension or an extension, and every move leads to the last day", () => {
    fc.assert(
      fc.property(someInput, fc.option(fc.integer({ min: 0, max: 120 })), (of, extendedAfter) => {
        const extended: TermInput =
          extendedAfter === null
            ? of
            : { ...of, extension: { amount: 8, unit: "weeks", decidedOn: addDays(of.anchor, extendedAfter) } };
        const { due, derivation } = dueDate(extended);
        expect(due >= dueDate({ ...of, suspensions: [] }).due).toBe(true);
        expect(due >= dueDate(of).due).toBe(true);
        expect(derivation.moves.at(-1)?.to ?? derivation.counted).toBe(due);
      }),
      { numRuns: 2000 },
    );
  });
});
