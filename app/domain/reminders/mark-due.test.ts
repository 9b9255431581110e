import { describe, expect, it } from "vitest";
import { localDate } from "../time/local-date";
import { markDue } from "./mark-due";

const due = (today: string, since = "2026-05-01") =>
  markDue({
    dueOn: localDate("2026-05-20"),
    marks: [5, 3, 0, "overdue"],
    since: localDate(since),
    today: localDate(today),
  });

describe("the reminder that counts", () => {
  it.each([
    ["2026-05-14", null],
    ["2026-05-15", 5],
    ["2026-05-16", 5],
    ["2026-05-17", 3],
    ["2026-05-20", 0],
    ["2026-05-21", "overdue"],
    ["2026-08-01", "overdue"],
  ])("on %s is that of %s", (today, mark) => expect(due(today)).toBe(mark));

  it.each([
    ["2026-05-16", "2026-05-16", null],
    ["2026-05-17", "2026-05-17", null],
    ["2026-05-18", "2026-05-17", null],
    ["2026-05-20", "2026-05-17", 0],
    ["2026-05-21", "2026-05-20", "overdue"],
  ])("on %s does not repeat what was asked on %s: %s", (today, since, mark) => expect(due(today, since)).toBe(mark));
});
