import fc from "fast-check";
import { expect, it } from "vitest";
import { uniqueFileNames } from "./file-names";

it("gives files that travel together different names on every computer", () => {
  expect(uniqueFileNames(["plan.pdf", "Plan.PDF", "plan.pdf", "plan (2).pdf", "con.txt", "LPT1", "verslag. "])).toEqual(
    ["plan.pdf", "Plan (2).PDF", "plan (3).pdf", "plan (2) (2).pdf", "_con.txt", "_LPT1", "verslag"],
  );
});

it("never gives a path, an empty name or the same name twice", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", maxLength: 30 }), { maxLength: 20 }), (names) => {
      const unique = uniqueFileNames(names);
      expect(unique).toHaveLength(names.length);
      expect(new Set(unique.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of unique) {
        expect(name).not.toBe("");
        expect(name).not.toMatch(/[/\\:]|^\.\.?$|\p{Cc}/u);
      }
    }),
  );
});
