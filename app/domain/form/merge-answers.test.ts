import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeAnswers } from "./merge-answers";

describe("a draft that is brought up to a newer version", () => {
  it("takes over what others changed and keeps what the writer changed", () => {
    const before = { naam: "Lentefeest", plek: "Dorpsplein", personen: 100 };
    const written = { naam: "Zomerfeest", plek: "Dorpsplein", personen: 200 };
    const newer = { naam: "Lentefeest", plek: "Marktplein", personen: 150 };
    expect(mergeAnswers(written, before, newer)).toEqual({ naam: "Zomerfeest", plek: "Marktplein", personen: 200 });
  });

  it("takes an answer away that is no longer there and brings one that is new", () => {
    expect(mergeAnswers({ plek: "Dorpsplein" }, { plek: "Dorpsplein" }, { naam: "Feest" })).toEqual({ naam: "Feest" });
    expect(mergeAnswers({ plek: "Park" }, { plek: "Dorpsplein" }, {})).toEqual({ plek: "Park" });
  });

  it("loses nothing of either, whatever was changed", () => {
    const answers = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.nat(3), { noNullPrototype: true });
    fc.assert(
      fc.property(answers, answers, answers, (written, before, newer) => {
        const merged = mergeAnswers(written, before, newer);
        for (const id of ["a", "b", "c", "d"]) {
          expect(merged[id]).toBe(written[id] === before[id] ? newer[id] : written[id]);
        }
      }),
    );
  });
});
