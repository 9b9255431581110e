import { describe, expect, it } from "vitest";
import { safeParse } from "zod/mini";
import { email, kvkNumber, phone, postcode } from "./contact-form-fields";
import { localDate, localTime } from "./date-form-fields";
import type { FieldSchema } from "./form-field";
import { decimal, list, oneOf, optional, requiredText, requiredTick, tick, wholeNumber, yesNo } from "./form-fields";

/** The value, or the code of the problem after a "!". */
function read<T>(field: FieldSchema<T>, input: unknown) {
  const result = safeParse(field, input);
  return result.success ? result.data : `!${result.error.issues[0]?.message}`;
}

describe("builders of form fields", () => {
  it.each<[string, FieldSchema<unknown>, unknown, unknown]>([
    ["text around spaces", requiredText(), "  Kermis ", "Kermis"],
    ["text of spaces only", requiredText(), "   ", "!required"],
    ["text that is too short", requiredText({ min: 3 }), "ab", "!too_short"],
    ["text that fits exactly", requiredText({ max: 3 }), "abc", "abc"],
    ["nothing at all", requiredText(), undefined, "!required"],
    ["the last of two", requiredText(), ["een", "twee"], "twee"],
    ["a whole number", wholeNumber(), "250", 250],
    ["thousands with points", wholeNumber(), "12.000", 12000],
    ["thousands with spaces", wholeNumber(), "12 000", 12000],
    ["a zero", wholeNumber(), "0", 0],
    ["a point in an odd place", wholeNumber(), "1.20", "!not_a_whole_number"],
    ["a half", wholeNumber(), "2,5", "!not_a_whole_number"],
    ["an exponent", wholeNumber(), "1e3", "!not_a_whole_number"],
    ["a number in words", wholeNumber(), "veel", "!not_a_whole_number"],
    ["no number", wholeNumber(), "", "!required"],
    ["less than the least", wholeNumber(), "-1", "!too_small"],
    ["more than the most", wholeNumber({ max: 10 }), "11", "!too_large"],
    ["a comma", decimal(), "3,5", 3.5],
    ["a point for a comma", decimal(), "3.5", 3.5],
    ["a point before three digits", decimal(), "12.000", 12000],
    ["thousands and a comma", decimal(), "1.234,5", 1234.5],
    ["a number with a word", decimal(), "3,5 m", "!not_a_number"],
    ["yes", yesNo(), "ja", true],
    ["no", yesNo(), "nee", false],
    ["neither", yesNo(), "", "!choose"],
    ["a word for yes of another program", yesNo(), "true", "!not_an_option"],
    ["a box that was ticked", tick(), "ja", true],
    ["a box that was not", tick(), undefined, false],
    ["a declaration that was not given", requiredTick(), undefined, "!declaration_required"],
    ["one of the options", oneOf(["een", "twee"]), "twee", "twee"],
    ["none of the options", oneOf(["een", "twee"]), "drie", "!not_an_option"],
    ["ticks without a choice", list(["een"]), undefined, []],
    ["doubles and empty rows", list(), ["een", "", "een ", "twee"], ["een", "twee"]],
    ["one tick where a list is meant", list(["een"]), "een", ["een"]],
    ["too few", list(["een", "twee"], { min: 2 }), ["een"], "!too_few"],
    ["no choice where one is needed", list(["een"], { min: 1 }), [], "!choose"],
    ["an open optional number", optional(wholeNumber()), " ", undefined],
    ["a wrong optional number", optional(wholeNumber()), "x", "!not_a_whole_number"],
    ["a filled optional number", optional(wholeNumber()), "7", 7],
  ])("reads %s", (_, field, input, expected) => {
    expect(read(field, input)).toEqual(expected);
  });

  it.each<[FieldSchema<string>, string, string]>([
    [email(), "marit@hofvantwente.nl", "marit@hofvantwente.nl"],
    [email(), "marit.o'neil+feest@sub.example.co.uk", "marit.o'neil+feest@sub.example.co.uk"],
    [email(), "marit@", "!not_an_email"],
    [email(), "marit@localhost", "!not_an_email"],
    [email(), "marit@a..nl", "!not_an_email"],
    [email(), "a@b.nl, c@d.nl", "!not_an_email"],
    [phone(), "0547 85 85 85", "0547 85 85 85"],
    [phone(), "06-12345678", "06-12345678"],
    [phone(), "+49 5921 123456", "+49 5921 123456"],
    [phone(), "12345", "!not_a_phone"],
    [phone(), "00612345678", "00612345678"],
    [postcode(), "7511jh", "7511 JH"],
    [postcode(), "7511  JH", "7511 JH"],
    [postcode(), "0511 JH", "!not_a_postcode"],
    [postcode(), "7511 SS", "!not_a_postcode"],
    [kvkNumber(), "0812 3456", "08123456"],
    [kvkNumber(), "812345", "!not_a_kvk_number"],
    [localDate(), "2027-04-27", "2027-04-27"],
    [localDate(), "27-4-2027", "2027-04-27"],
    [localDate(), "27/04/2027", "2027-04-27"],
    [localDate(), "27 april 2027", "2027-04-27"],
    [localDate(), "3 mrt. 2027", "2027-03-03"],
    [localDate(), "29-02-2028", "2028-02-29"],
    [localDate(), "29-02-2027", "!no_such_date"],
    [localDate(), "31 april 2027", "!no_such_date"],
    [localDate(), "27-13-2027", "!no_such_date"],
    [localDate(), "27 foo 2027", "!not_a_date"],
    [localDate(), "morgen", "!not_a_date"],
    [localTime(), "14:00", "14:00"],
    [localTime(), "14:00:00", "14:00"],
    [localTime(), "9.30 uur", "09:30"],
    [localTime(), "14u30", "14:30"],
    [localTime(), "1430", "14:30"],
    [localTime(), "24:00", "!not_a_time"],
    [localTime(), "half acht", "!not_a_time"],
  ])("reads %#: %s", (field, typed, expected) => {
    expect(read(field, typed)).toBe(expected);
  });
});
