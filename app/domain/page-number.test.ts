import { expect, it } from "vitest";
import { pageCount, pageNumber } from "./page-number";

it("takes the page that an address asks for, and the first for a word that is no page", () => {
  expect(pageNumber("3")).toBe(3);
  for (const word of [null, "", "nul", "0", "-2", "1.5", "1e9", "__proto__"]) expect(pageNumber(word)).toBe(1);
});

it("gives every list a page, also an empty one", () => {
  expect([0, 1, 25, 26, 50].map((total) => pageCount(total, 25))).toEqual([1, 1, 1, 2, 2]);
});
