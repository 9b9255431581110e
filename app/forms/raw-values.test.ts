import { describe, expect, it } from "vitest";
import { cleanText, lastValue, readRawValues, valuesOf } from "./raw-values";

const form = (...pairs: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
};

describe("reading what a form sent", () => {
  it("keeps every value of a repeated name, in order", () => {
    const { values } = readRawValues(form(["soort", "markt"], ["naam", "Kermis"], ["soort", "muziek"]));
    expect(valuesOf(values, "soort")).toEqual(["markt", "muziek"]);
    expect(lastValue(values, "soort")).toBe("muziek");
    expect(lastValue(values, "plaats")).toBeUndefined();
  });

  it("takes hostile names for names and nothing more", () => {
    const hostile = ["__proto__", "constructor", "prototype", "0", "a.b.0", "a[b]", "toString", "__proto__.status"];
    const { values } = readRawValues(form(...hostile.map((name): [string, string] => [name, "500"])));
    expect(Object.getPrototypeOf(values)).toBeNull();
    expect(valuesOf(values, "__proto__")).toEqual([]);
    expect(valuesOf(values, "constructor")).toEqual(["500"]);
    expect(valuesOf(values, "a.b.0")).toEqual(["500"]);
    expect(Object.keys(values).sort()).toEqual(hostile.filter((name) => name !== "__proto__").sort());
    expect(Reflect.get({}, "status")).toBeUndefined();
    expect({}.constructor).toBe(Object);
  });

  it("stays safe after a journey through JSON to the page", () => {
    const { values } = readRawValues(form(["constructor", "x"], ["naam", "Kermis"]));
    const onPage = JSON.parse(JSON.stringify(values));
    expect(valuesOf(onPage, "toString")).toEqual([]);
    expect(valuesOf(onPage, "constructor")).toEqual(["x"]);
    expect(valuesOf(onPage, "naam")).toEqual(["Kermis"]);
  });

  it("leaves files to the road that files take", () => {
    const data = form(["naam", "Kermis"]);
    data.append("plan", new File(["inhoud"], "plan.pdf"));
    expect(Object.keys(readRawValues(data).values)).toEqual(["naam"]);
  });

  it("stops at more fields than a form of ours has", () => {
    const many = Array.from({ length: 6 }, (_, index): [string, string] => [`veld${index}`, "x"]);
    const read = readRawValues(form(...many), { fields: 5, name: 200, value: 100 });
    expect(read.tooMuch).toBe(true);
    expect(Object.keys(read.values)).toHaveLength(5);
  });

  it("cuts a value that is too long, and says which", () => {
    const read = readRawValues(form(["kort", "abc"], ["lang", "abcdefgh"]), { fields: 5, name: 200, value: 5 });
    expect(read.tooLong).toEqual(["lang"]);
    expect(lastValue(read.values, "lang")).toBe("abcde");
  });

  it("drops a name that is longer than any of ours", () => {
    expect(Object.keys(readRawValues(form(["n".repeat(201), "x"])).values)).toEqual([]);
  });
});

describe("cleaning text", () => {
  it.each([
    ["line ends of Windows and old Mac", "een\r\ntwee\rdrie", "een\ntwee\ndrie"],
    ["control characters", "Feest\u0000 in\u0007 Borne\u001b[31m", "Feest in Borne[31m"],
    ["marks that turn the reading direction", "plan\u202Efdp.exe\u2066", "planfdp.exe"],
    ["a byte order mark", "\uFEFFKermis", "Kermis"],
    ["half a character", "a\ud83d b\ude00", "a b"],
    ["loose accents", "Cafe\u0301", "Café"],
  ])("takes out %s", (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it("leaves tabs, new lines, emoji and names from elsewhere as they are", () => {
    const text = "Şükrü\tĳsbaan\n👨‍👩‍👧 €5";
    expect(cleanText(text)).toBe(text);
  });
});
