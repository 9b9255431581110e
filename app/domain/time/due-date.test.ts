import { describe, expect, it } from "vitest";
import { dueDate } from "./due-date";
import { equatedDays } from "./equated-days";
import { localDate } from "./local-date";
import type { Suspension } from "./suspension";
import type { Extension, TermInput, TermUnit } from "./term";

const input = (amount: number, unit: TermUnit, anchor: string, more: Partial<TermInput> = {}): TermInput => ({
  term: { amount, unit, direction: "after" },
  nature: "statutory",
  anchor: localDate(anchor),
  suspensions: [],
  extension: null,
  equated: equatedDays,
  ...more,
});

const suspension = (requestedOn: string, termEnds: string | null, endedOn: string | null = null): Suspension => ({
  ground: "supplement",
  requestedOn: localDate(requestedOn),
  termEnds: termEnds === null ? null : localDate(termEnds),
  endedOn: endedOn === null ? null : localDate(endedOn),
});

const extension = (decidedOn: string, amount = 8): Extension => ({
  amount,
  unit: "weeks",
  decidedOn: localDate(decidedOn),
});

const kinds = (of: TermInput) => dueDate(of).derivation.moves.map((move) => move.kind);

describe("a statutory term", () => {
  it.each([
    ["ends on the day a decree puts on a par with a holiday", 8, "weeks", "2026-03-20", "2026-05-18"],
    ["ends on Goede Vrijdag", 8, "weeks", "2026-02-06", "2026-04-07"],
    ["is too short to hold two working days", 3, "days", "2026-04-02", "2026-04-08"],
    ["ends on a working day", 8, "weeks", "2026-03-16", "2026-05-11"],
    ["ends on a Saturday", 1, "weeks", "2026-06-06", "2026-06-15"],
    ["ends on New Year's Eve", 1, "months", "2026-11-30", "2026-12-30"],
    ["of two days need not hold two working days", 2, "days", "2026-06-05", "2026-06-08"],
  ] as const)("%s", (_, amount, unit, anchor, due) => {
    expect(dueDate(input(amount, unit, anchor)).due).toBe(due);
  });

  it("shows the free days that it ran over", () => {
    expect(dueDate(input(8, "weeks", "2026-02-06")).derivation).toMatchObject({
      counted: "2026-04-03",
      moves: [
        {
          kind: "next_working_day",
          to: "2026-04-07",
          skipped: [
            { date: "2026-04-03", why: "good_friday" },
            { date: "2026-04-04", why: "saturday" },
            { date: "2026-04-05", why: "sunday" },
            { date: "2026-04-06", why: "easter_monday" },
          ],
        },
      ],
      notes: [],
    });
  });

  it.each([
    [12, "weeks", "2026-06-22"],
    [13, "weeks", "2026-06-27"],
    [90, "days", "2026-06-26"],
    [92, "days", "2026-06-28"],
    [3, "months", "2026-06-29"],
    [4, "months", "2026-07-28"],
  ] as const)("of %i %s is moved only as far as the act reaches", (amount, unit, due) => {
    const found = dueDate(input(amount, unit, "2026-03-28"));
    expect(found.due).toBe(due);
    const tooLong = found.derivation.notes.some((note) => note.kind === "too_long_to_move");
    expect(tooLong).toBe(amount === 13 || amount === 92);
  });

  it("warns when the Crown has not yet decided on days of that year", () => {
    expect(dueDate(input(8, "weeks", "2029-02-06")).derivation.notes).toContainEqual({
      kind: "equated_days_unknown",
      year: 2029,
    });
  });
});

describe("a term that the act does not touch", () => {
  it("is one counted back from the evenement, with a word on the Saturday", () => {
    const back = input(8, "weeks", "2026-06-27", { term: { amount: 8, unit: "weeks", direction: "before" } });
    expect(dueDate(back)).toMatchObject({
      due: "2026-05-02",
      derivation: { moves: [], notes: [{ kind: "falls_on_free_day", day: { why: "saturday" } }] },
    });
  });

  it("is one of policy", () => {
    expect(dueDate(input(8, "weeks", "2026-02-06", { nature: "policy" })).due).toBe("2026-04-03");
  });

  it("is one in working days, which cannot end on a free day", () => {
    expect(dueDate(input(5, "working_days", "2026-04-02")).due).toBe("2026-04-13");
    const back = { amount: 10, unit: "working_days", direction: "before" } as const;
    expect(dueDate(input(10, "working_days", "2026-05-16", { term: back })).due).toBe("2026-04-29");
  });
});

describe("suspension", () => {
  it("runs from the day after the request until the day of the supplement", () => {
    const suspensions = [suspension("2026-03-19", "2026-04-02", "2026-03-27")];
    expect(dueDate(input(8, "weeks", "2026-03-16", { suspensions }))).toMatchObject({
      due: "2026-05-18",
      derivation: {
        counted: "2026-05-11",
        moves: [{ kind: "suspended", days: 7, periods: [{ from: "2026-03-20", until: "2026-03-27" }] }],
      },
    });
  });

  it.each([
    ["on the last day of the term", "2026-03-27", "2026-03-27", "2026-05-18"],
    ["after the term ran out", "2026-03-27", "2026-04-10", "2026-05-18"],
    ["not yet", "2026-03-27", null, "2026-05-18"],
    ["on the day of the request", "2026-03-27", "2026-03-19", "2026-05-11"],
    ["on the day after", "2026-03-27", "2026-03-20", "2026-05-11"],
  ])("with the supplement %s", (_, termEnds, endedOn, due) => {
    const suspensions = [suspension("2026-03-19", termEnds, endedOn)];
    expect(dueDate(input(8, "weeks", "2026-03-16", { suspensions })).due).toBe(due);
  });

  it("does not exist without a term, and says so", () => {
    const suspensions = [suspension("2026-03-19", null, "2026-03-27")];
    const found = dueDate(input(8, "weeks", "2026-03-16", { suspensions }));
    expect(found.due).toBe("2026-05-11");
    expect(found.derivation.notes).toEqual([{ kind: "suspension_without_term", requestedOn: "2026-03-19" }]);
  });

  it("counts shared days once", () => {
    const suspensions = [
      suspension("2026-04-01", "2026-04-15"),
      suspension("2026-03-19", "2026-04-02"),
      suspension("2026-03-24", "2026-03-27"),
    ];
    const found = dueDate(input(8, "weeks", "2026-03-16", { suspensions }));
    expect(found.derivation.moves[0]).toMatchObject({
      days: 26,
      periods: [{ from: "2026-03-20", until: "2026-04-15" }],
    });
    expect(found.due).toBe("2026-06-08");
  });

  it("no longer counts once the term has run out", () => {
    const late = [suspension("2026-05-11", "2026-05-25")];
    expect(dueDate(input(8, "weeks", "2026-03-16", { suspensions: late })).due).toBe("2026-05-11");
    const lastMoment = [suspension("2026-05-10", "2026-05-25")];
    expect(dueDate(input(8, "weeks", "2026-03-16", { suspensions: lastMoment })).due).toBe("2026-05-26");
  });

  it("takes its days out of the two working days that a term must hold", () => {
    // Saturday, Sunday and Tuesday count; the Monday between them is suspended.
    const suspensions = [suspension("2026-06-07", "2026-06-09")];
    expect(dueDate(input(3, "days", "2026-06-05", { suspensions })).due).toBe("2026-06-10");
  });

  it("stops working days too", () => {
    const suspensions = [suspension("2026-06-02", "2026-06-09", "2026-06-09")];
    expect(dueDate(input(5, "working_days", "2026-06-01", { suspensions })).due).toBe("2026-06-12");
  });
});

describe("extension", () => {
  it("adds its own term to the one that runs, suspension included", () => {
    const suspensions = [suspension("2026-03-19", "2026-03-27")];
    const found = input(8, "weeks", "2026-03-16", { suspensions, extension: extension("2026-05-01") });
    expect(dueDate(found).due).toBe("2026-07-13");
    expect(kinds(found)).toEqual(["suspended", "extended"]);
  });

  it("moves a free day at the end, never at the seam", () => {
    const found = input(8, "weeks", "2026-03-20", { extension: extension("2026-05-01") });
    expect(dueDate(found).due).toBe("2026-07-10");
    expect(kinds(found)).toEqual(["extended"]);
  });

  it("that is suspended counts on from the first term as counted too", () => {
    const suspensions = [suspension("2026-06-01", "2026-06-08")];
    const found = input(8, "weeks", "2026-03-20", { suspensions, extension: extension("2026-05-01") });
    expect(dueDate(found).due).toBe("2026-07-16");
  });

  it("can still be decided on the last day, and is suspended in turn", () => {
    const suspensions = [suspension("2026-06-01", "2026-06-08")];
    const found = input(8, "weeks", "2026-03-16", { suspensions, extension: extension("2026-05-11") });
    expect(dueDate(found).due).toBe("2026-07-13");
    expect(kinds(found)).toEqual(["extended", "suspended", "next_working_day"]);
  });

  it("does nothing after the term has run out, and says so", () => {
    const found = dueDate(input(8, "weeks", "2026-03-16", { extension: extension("2026-05-12") }));
    expect(found.due).toBe("2026-05-11");
    expect(found.derivation.notes).toEqual([
      { kind: "extension_too_late", decidedOn: "2026-05-12", lastDay: "2026-05-11" },
    ]);
  });
});
