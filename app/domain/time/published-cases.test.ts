import { describe, expect, it } from "vitest";
import { dueDate } from "./due-date";
import { equatedDays } from "./equated-days";
import { addDays, type LocalDate, localDate } from "./local-date";
import { statutoryClock } from "./statutory-clock";
import type { Suspension } from "./suspension";
import type { TermInput, TermUnit } from "./term";

// The cases that the design of the deadlines names one by one, each under its own name.

type More = Partial<Omit<TermInput, "anchor">> & { before?: true };

function last(amount: number, unit: TermUnit, anchor: string, { before, ...more }: More = {}): LocalDate {
  return dueDate({
    term: { amount, unit, direction: before ? "before" : "after" },
    nature: "statutory",
    anchor: localDate(anchor),
    suspensions: [],
    extension: null,
    equated: equatedDays,
    ...more,
  }).due;
}

const asked = (on: string, until: string | null, answered: string | null = null): Suspension => ({
  ground: "supplement",
  requestedOn: localDate(on),
  termEnds: until === null ? null : localDate(until),
  endedOn: answered === null ? null : localDate(answered),
});

describe("the published cases of terms", () => {
  it("2026-03-20 and 8 weeks is 2026-05-18, by a decree that equates 15 May", () => {
    expect(last(8, "weeks", "2026-03-20")).toBe("2026-05-18");
  });

  it("2026-02-06 and 8 weeks is 2026-04-07, over Goede Vrijdag and Pasen", () => {
    expect(last(8, "weeks", "2026-02-06")).toBe("2026-04-07");
  });

  it("2026-04-02 and 3 days is 2026-04-08, with two working days in it", () => {
    expect(last(3, "days", "2026-04-02")).toBe("2026-04-08");
  });

  it("8 weeks before 2026-06-27 is Saturday 2026-05-02, unshifted", () => {
    expect(last(8, "weeks", "2026-06-27", { before: true })).toBe("2026-05-02");
  });

  it("a decision: 8 weeks after 2026-03-16 is 2026-05-11, suspended from 20 to 27 March 2026-05-18", () => {
    const suspensions = [asked("2026-03-19", "2026-04-02", "2026-03-27")];
    expect(last(8, "weeks", "2026-03-16")).toBe("2026-05-11");
    expect(last(8, "weeks", "2026-03-16", { suspensions })).toBe("2026-05-18");
  });

  it("n weeks after x begins the day after x", () => {
    expect(last(1, "weeks", "2026-06-01")).toBe("2026-06-08");
  });

  it("a term of more than twelve weeks or ninety days is not moved", () => {
    expect(last(13, "weeks", "2026-03-28")).toBe("2026-06-27");
    expect(last(92, "days", "2026-03-28")).toBe("2026-06-28");
  });

  it("a term of policy is never moved", () => {
    expect(last(8, "weeks", "2026-02-06", { nature: "policy" })).toBe("2026-04-03");
  });

  it("working days skip free days and suspended days", () => {
    expect(last(5, "working_days", "2026-04-02")).toBe("2026-04-13");
    const suspensions = [asked("2026-06-02", "2026-06-09")];
    expect(last(5, "working_days", "2026-06-01", { suspensions })).toBe("2026-06-12");
  });

  it("a request without a term suspends nothing (ECLI:NL:RVS:2016:2527)", () => {
    expect(last(8, "weeks", "2026-03-16", { suspensions: [asked("2026-03-19", null)] })).toBe("2026-05-11");
  });

  it("a supplement ends the suspension on its day or on the last day of its term, whichever is first", () => {
    const until = (answered: string) =>
      last(8, "weeks", "2026-03-16", { suspensions: [asked("2026-03-19", "2026-03-27", answered)] });
    expect(until("2026-03-24")).toBe("2026-05-18");
    expect(until("2026-03-27")).toBe("2026-05-18");
    expect(until("2026-06-01")).toBe("2026-05-18");
  });

  it("a supplement can be asked on the last day to decide, and then moves nothing: the first suspended day is the next", () => {
    expect(last(8, "weeks", "2026-03-16", { suspensions: [asked("2026-05-11", "2026-05-25")] })).toBe("2026-05-11");
    expect(last(8, "weeks", "2026-03-16", { suspensions: [asked("2026-05-10", "2026-05-25")] })).toBe("2026-05-26");
  });

  it("shared days count once", () => {
    const suspensions = [asked("2026-03-19", "2026-04-02"), asked("2026-03-24", "2026-04-02")];
    const alone = [asked("2026-03-19", "2026-04-02")];
    expect(last(8, "weeks", "2026-03-16", { suspensions })).toBe(
      last(8, "weeks", "2026-03-16", { suspensions: alone }),
    );
  });

  it("an open suspension shows that the term stands still", () => {
    const clock = statutoryClock({
      term: { amount: 8, unit: "weeks", direction: "after" },
      nature: "statutory",
      anchor: localDate("2026-03-16"),
      suspensions: [asked("2026-03-19", "2026-04-02")],
      extension: null,
      equated: equatedDays,
      today: localDate("2026-03-25"),
      decidedOn: null,
      noticeOn: null,
    });
    expect(clock.standsStill).toMatchObject({ from: "2026-03-20", until: "2026-04-02" });
  });

  it("an extension is a term of its own, decided once, on a day on which the first still runs", () => {
    const extension = (decidedOn: string) => ({
      extension: { amount: 8, unit: "weeks" as const, decidedOn: localDate(decidedOn) },
    });
    expect(last(8, "weeks", "2026-03-16", extension("2026-05-11"))).toBe("2026-07-06");
    expect(last(8, "weeks", "2026-03-16", extension("2026-05-12"))).toBe("2026-05-11");
  });

  it("29 February is a day like another in leap years, and is not there in others", () => {
    expect(last(1, "days", "2028-02-28", { nature: "policy" })).toBe("2028-02-29");
    expect(last(1, "days", "2027-02-28", { nature: "policy" })).toBe("2027-03-01");
    expect(last(1, "months", "2028-01-31", { nature: "policy" })).toBe("2028-02-29");
    expect(last(52, "weeks", "2028-02-29", { nature: "policy" })).toBe(addDays(localDate("2028-02-29"), 364));
  });
});
