import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf, instantsOf, localDateAt, wallTimeAt } from "./instant";
import { localDate } from "./local-date";
import { localTime } from "./local-time";

const wall = (date: string, time: string) => ({ date: localDate(date), time: localTime(time) });
const utc = (text: string) => Date.parse(text);

describe("the clock in the Netherlands", () => {
  it("is one hour ahead in winter and two in summer", () => {
    expect(wallTimeAt(utc("2026-01-15T23:30:00Z"))).toEqual(wall("2026-01-16", "00:30"));
    expect(wallTimeAt(utc("2026-07-15T22:30:00Z"))).toEqual(wall("2026-07-16", "00:30"));
    expect(localDateAt(utc("2026-07-15T21:59:59.999Z"))).toBe("2026-07-15");
    expect(localDateAt(utc("2026-07-15T22:00:00Z"))).toBe("2026-07-16");
  });

  it("skips an hour in the night of 29 March 2026", () => {
    expect(wallTimeAt(utc("2026-03-29T00:59:00Z"))).toEqual(wall("2026-03-29", "01:59"));
    expect(wallTimeAt(utc("2026-03-29T01:00:00Z"))).toEqual(wall("2026-03-29", "03:00"));
    expect(instantsOf(wall("2026-03-29", "02:30"))).toEqual({ kind: "none", closest: utc("2026-03-29T01:30:00Z") });
    expect(wallTimeAt(instantOf(wall("2026-03-29", "02:30"), "earlier"))).toEqual(wall("2026-03-29", "03:30"));
    expect(instantsOf(wall("2026-03-29", "01:59"))).toEqual({ kind: "one", instant: utc("2026-03-29T00:59:00Z") });
    expect(instantsOf(wall("2026-03-29", "03:00"))).toEqual({ kind: "one", instant: utc("2026-03-29T01:00:00Z") });
  });

  it("has an hour twice in the night of 25 October 2026", () => {
    const twice = { kind: "two", earlier: utc("2026-10-25T00:30:00Z"), later: utc("2026-10-25T01:30:00Z") };
    expect(instantsOf(wall("2026-10-25", "02:30"))).toEqual(twice);
    expect(instantOf(wall("2026-10-25", "02:30"), "earlier")).toBe(twice.earlier);
    expect(instantOf(wall("2026-10-25", "02:30"), "later")).toBe(twice.later);
    expect(instantsOf(wall("2026-10-25", "03:00"))).toEqual({ kind: "one", instant: utc("2026-10-25T02:00:00Z") });
    expect(instantsOf(wall("2026-10-25", "01:59"))).toEqual({ kind: "one", instant: utc("2026-10-24T23:59:00Z") });
  });

  it("shows a reading that leads back to its moment", () => {
    const minute = 60_000;
    fc.assert(
      fc.property(fc.integer({ min: utc("2000-01-01") / minute, max: utc("2045-01-01") / minute }), (minutes) => {
        const found = instantsOf(wallTimeAt(minutes * minute));
        const moments =
          found.kind === "one" ? [found.instant] : found.kind === "two" ? [found.earlier, found.later] : [];
        expect(moments).toContain(minutes * minute);
      }),
      { numRuns: 2000 },
    );
  });
});
