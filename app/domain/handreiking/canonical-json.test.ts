import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson } from "./canonical-json";

it("is the same whatever the order of keys, and is JSON", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
    }),
  );
});

it("differs as soon as a value or the order of a list differs", () => {
  expect(canonicalJson({ vanaf: 2000 })).not.toBe(canonicalJson({ vanaf: 2001 }));
  expect(canonicalJson(["a", "b"])).not.toBe(canonicalJson(["b", "a"]));
  expect(canonicalJson({ b: 1, a: { d: [1, 2], c: "x" } })).toBe('{"a":{"c":"x","d":[1,2]},"b":1}');
});
