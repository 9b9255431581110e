import { expect, it } from "vitest";
import { localDate } from "./local-date";
import { lastDayToObject } from "./objection-term";

it.each([
  ["six weeks on, on an ordinary day", "2026-03-11", "2026-04-22"],
  ["past a Saturday, a Sunday and then Koningsdag", "2026-03-14", "2026-04-28"],
  ["past Tweede Kerstdag and the weekend it falls in", "2026-11-14", "2026-12-28"],
  ["past Hemelvaartsdag and the Friday that the Crown put on a par with it", "2026-04-02", "2026-05-18"],
])("ends %s", (_, announced, last) => {
  expect(lastDayToObject(localDate(announced))).toBe(last);
});
