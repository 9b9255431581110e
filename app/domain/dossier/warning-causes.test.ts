import { describe, expect, it } from "vitest";
import { localDate } from "../time/local-date";
import { type ChangeToWarnOf, causesOfWarning } from "./warning-causes";

const far: ChangeToWarnOf = {
  order: ["licht", "middel", "zwaar"],
  before: ["licht"],
  now: ["licht"],
  isMaterial: true,
  firstDay: localDate("2026-09-01"),
  today: localDate("2026-06-01"),
  lastWeeks: 4,
};

describe("the burgemeester is warned", () => {
  it.each<[string, Partial<ChangeToWarnOf>, readonly string[]]>([
    ["of nothing when the class stays and the evenement is far away", {}, []],
    ["when the class rises", { now: ["middel"] }, ["class_rises"]],
    ["when a heavier class becomes possible", { now: ["licht", "zwaar"] }, ["class_rises"]],
    ["not when the class falls", { before: ["zwaar"], now: ["middel"] }, []],
    ["not when the gemeente had confirmed the heavier class", { before: ["licht", "zwaar"], now: ["zwaar"] }, []],
    ["not of a first class", { before: [], now: ["zwaar"] }, []],
    ["on the first day of the last weeks", { today: localDate("2026-08-04") }, ["last_weeks"]],
    ["not the day before", { today: localDate("2026-08-03") }, []],
    ["not of a change that does not matter", { today: localDate("2026-08-30"), isMaterial: false }, []],
    ["not of a late change when the method names no weeks", { today: localDate("2026-08-30"), lastWeeks: null }, []],
    ["of both", { today: localDate("2026-08-30"), now: ["zwaar"] }, ["class_rises", "last_weeks"]],
  ])("%s", (_, change, causes) => {
    expect(causesOfWarning({ ...far, ...change })).toEqual(causes);
  });
});
