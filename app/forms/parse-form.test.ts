import { describe, expect, it } from "vitest";
import { object, refine, string } from "zod/mini";
import { list, optionalText, requiredText, wholeNumber, yesNo } from "./form-fields";
import { parseForm } from "./parse-form";

const schema = object({
  naam: requiredText({ max: 20 }),
  toelichting: optionalText(),
  bezoekers: wholeNumber({ min: 1 }),
  tent: yesNo(),
  soort: list(["markt", "muziek"]),
});

const form = (values: Record<string, string | string[]>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) for (const each of [value].flat()) data.append(name, each);
  return data;
};

describe("parsing a form", () => {
  it("gives values of the right kind, and undefined for what was left open", () => {
    const sent = { naam: " Kermis ", toelichting: "", bezoekers: "4.000", tent: "nee", soort: ["markt", "muziek"] };
    expect(parseForm(schema, form(sent))).toMatchObject({
      ok: true,
      value: { naam: "Kermis", toelichting: undefined, bezoekers: 4000, tent: false, soort: ["markt", "muziek"] },
    });
  });

  it("does not take the text of an answer for a number, a truth or nothing", () => {
    const text = object({ naam: requiredText() });
    for (const typed of ["123456782", "true", "null", "[1]", "undefined"]) {
      expect(parseForm(text, form({ naam: typed }))).toMatchObject({ ok: true, value: { naam: typed } });
    }
  });

  it("gives one problem per field and everything that was typed", () => {
    const parsed = parseForm(schema, form({ naam: "x".repeat(21), bezoekers: "veel", soort: "optocht" }));
    expect(parsed).toMatchObject({ ok: false, reason: "invalid" });
    if (parsed.ok) return;
    expect({ ...parsed.fields }).toEqual({
      naam: { code: "too_long", values: { max: 20 } },
      bezoekers: { code: "not_a_whole_number" },
      tent: { code: "choose" },
      soort: { code: "not_an_option" },
    });
    expect(parsed.values.bezoekers).toEqual(["veel"]);
  });

  it("reads an empty form as empty", () => {
    const parsed = parseForm(schema, form({}));
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(Object.keys(parsed.fields).sort()).toEqual(["bezoekers", "naam", "tent"]);
  });

  it("drops what the schema does not name, also under hostile names", () => {
    const data = form({
      naam: "Kermis",
      bezoekers: "5",
      tent: "ja",
      extra: "x",
      constructor: "y",
      "naam.0": "z",
      0: "w",
    });
    data.append("__proto__", '{"ok":false}');
    data.append("__proto__.status", "500");
    const parsed = parseForm(schema, data);
    expect(parsed.ok && Object.keys(parsed.value).sort()).toEqual(["bezoekers", "naam", "soort", "tent"]);
    expect(Reflect.get(Object.prototype, "status")).toBeUndefined();
  });

  it("takes the code of a check over two fields from its message", () => {
    const days = object({ begin: requiredText(), einde: requiredText() }).check(
      refine((value) => value.einde >= value.begin, { path: ["einde"], error: "end_before_start" }),
    );
    const parsed = parseForm(days, form({ begin: "2027-04-28", einde: "2027-04-27" }));
    expect(parsed.ok || { ...parsed.fields }).toEqual({ einde: { code: "end_before_start" } });
  });

  it("never shows the words of the library to people", () => {
    const parsed = parseForm(object({ naam: string() }), form({ naam: "x" }));
    expect(parsed.ok || { ...parsed.fields }).toEqual({ naam: { code: "unknown_value" } });
  });

  it("refuses more than the limits, at the field or for the whole form", () => {
    const limits = { fields: 2, name: 50, value: 4 };
    const long = parseForm(object({ naam: optionalText() }), form({ naam: "Kermis" }), limits);
    expect(long.ok || { ...long.fields }).toEqual({ naam: { code: "too_much_input" } });
    const many = parseForm(object({}), form({ a: "1", b: "2", c: "3" }), limits);
    expect(many.ok || { ...many.fields }).toEqual({ "": { code: "too_much_input" } });
  });
});
