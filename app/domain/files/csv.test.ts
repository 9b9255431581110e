import { describe, expect, it } from "vitest";
import { csv } from "./csv";

const line = (...cells: (string | number | null)[]) => csv([cells]).slice(1, -2);

describe("a table for a spreadsheet", () => {
  it.each(["=1+1", "+31", "-2", "@SUM(A1)", "\tx", "\rx", " =1", "\uFF1D1"])(
    "never begins a cell with the formula %j",
    (typed) => {
      expect(line(typed).replace(/^"/, "").startsWith("'")).toBe(true);
    },
  );

  it("keeps negative numbers numbers, with a comma", () => {
    expect(line(-3, 2.5, null, 0)).toBe("-3;2,5;;0");
  });

  it("keeps semicolons, quotes and line ends inside their cell", () => {
    expect(line("a;b", 'zegt "ja"', "een\ntwee", "gewoon")).toBe('"a;b";"zegt ""ja""";"een\ntwee";gewoon');
  });

  it("says that it is UTF-8 and ends every row as spreadsheets expect", () => {
    expect(csv([["a"], ["b"]])).toBe("\uFEFFa\r\nb\r\n");
  });
});
