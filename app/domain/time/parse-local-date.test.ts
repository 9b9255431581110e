import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDayNumber, toCivil } from "./local-date";
import { parseLocalDate } from "./parse-local-date";

describe("reading a date that a person typed", () => {
  it.each([
    ["27-4-2027", "2027-04-27"],
    ["27-04-2027", "2027-04-27"],
    ["27/04/2027", "2027-04-27"],
    ["27.4.2027", "2027-04-27"],
    ["2027-04-27", "2027-04-27"],
    ["2027-4-7", "2027-04-07"],
    ["27 april 2027", "2027-04-27"],
    ["  1 Mrt. 2027 ", "2027-03-01"],
    ["29 februari 2028", "2028-02-29"],
  ])("reads %s", (text, date) => {
    expect(parseLocalDate(text)).toEqual({ ok: true, value: date });
  });

  it.each(["29-02-2027", "2027-02-29", "29 februari 2027", "31-4-2027", "0-1-2027", "1-13-2027", "2027-13-01"])(
    "says that %s does not exist",
    (text) => {
      expect(parseLocalDate(text)).toEqual({ ok: false, reason: "no_such_date" });
    },
  );

  it.each([
    "",
    "morgen",
    "27-4-27",
    "27 avril 2027",
    "27-4/2027",
    "4-2027",
    "27-4-20277",
    "١-٤-2027",
    "27-4-2027 14:00",
  ])("does not understand %s", (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: false, reason: "not_a_date" });
  });

  it("reads every day in each form alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (dayNumber) => {
        const date = fromDayNumber(dayNumber);
        const { year, month, day } = toCivil(date);
        expect(parseLocalDate(date)).toEqual({ ok: true, value: date });
        expect(parseLocalDate(`${day}-${month}-${year}`)).toEqual({ ok: true, value: date });
      }),
    );
  });

  it("never throws and never makes up a date", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseLocalDate(text);
        expect(read.ok ? /\d{4}/.test(text) : read.reason).toBeTruthy();
      }),
    );
  });
});
