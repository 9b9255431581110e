import { describe, expect, it } from "vitest";
import { fromMinutes, localTime, minutesInDay, parseLocalTime, toMinutes } from "./local-time";

describe("a time on the clock", () => {
  it.each([
    ["14:00", "14:00"],
    ["14.00", "14:00"],
    ["9:30", "09:30"],
    ["14 uur", "14:00"],
    ["9u", "09:00"],
    ["14.30 uur", "14:30"],
    [" 0:00 ", "00:00"],
    ["23.59", "23:59"],
  ])("is read from %s", (text, time) => {
    expect(parseLocalTime(text)).toEqual({ ok: true, value: time });
  });

  it.each(["", "25:00", "14:60", "14", "twee uur", "14:5", "14:00:00", "-1:00"])("is not %s", (text) => {
    expect(parseLocalTime(text)).toEqual({ ok: false, reason: "not_a_time" });
  });

  it.each(["24:00", "24.00 uur", "24 uur"])("makes the person choose the day of %s", (text) => {
    expect(parseLocalTime(text)).toEqual({ ok: false, reason: "midnight_is_next_day" });
  });

  it("goes to minutes and back on every minute of the day", () => {
    for (let minute = 0; minute < minutesInDay; minute += 1) expect(toMinutes(fromMinutes(minute))).toBe(minute);
    expect(() => fromMinutes(minutesInDay)).toThrow(RangeError);
    expect(() => localTime("24:00")).toThrow(RangeError);
  });
});
