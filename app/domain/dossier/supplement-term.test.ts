import { describe, expect, it } from "vitest";
import { localDate } from "../time/local-date";
import type { Suspension } from "../time/suspension";
import { supplementTerm } from "./supplement-term";

const asked = (on: string, ends: string, answered: string | null = null): Suspension => ({
  ground: "supplement",
  requestedOn: localDate(on),
  termEnds: localDate(ends),
  endedOn: answered === null ? null : localDate(answered),
});

const on = (today: string, suspensions: readonly Suspension[]) => supplementTerm(suspensions, [], localDate(today));

describe("the term to supplement", () => {
  it.each([
    ["2026-05-14", { isOver: false, isUsedUp: false }],
    ["2026-05-15", { isOver: false, isUsedUp: false }],
    ["2026-05-16", { isOver: true, isUsedUp: true }],
  ])("that ends on 15 May, on %s", (today, expected) => {
    expect(on(today, [asked("2026-05-01", "2026-05-15")])).toMatchObject({ ...expected, notTreatUntil: "2026-06-12" });
  });

  it("is used when the supplement came in on its last day, which counts from that day", () => {
    const answered = [asked("2026-05-01", "2026-05-15", "2026-05-15")];
    expect(on("2026-05-15", answered)).toMatchObject({ isOpen: false, isUsedUp: true, notTreatUntil: "2026-06-12" });
  });

  it("is that of the newest request; other grounds are none", () => {
    const other: Suspension = { ...asked("2026-06-02", "2026-06-20"), ground: "consent" };
    const found = on("2026-06-03", [
      asked("2026-05-01", "2026-05-15", "2026-05-03"),
      asked("2026-06-01", "2026-06-08"),
      other,
    ]);
    expect(found).toMatchObject({ isOpen: true, lastDay: "2026-06-08" });
    expect(on("2026-06-03", [other])).toBeNull();
  });
});
