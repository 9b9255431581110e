import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classChangeSentence } from "~/copy/nl/explanation";
import { coastRegion, compiled, riverRegion } from "../../../tests/support/rule-documents";
import { evaluate } from "./evaluate";
import type { Facts } from "./facts";
import { whatWouldChange } from "./what-would-change";

const river = compiled(riverRegion());
const festival: Facts = { ...riverRegion().voorbeelden[0].feiten };
const apply = (facts: Facts, changes: readonly { fact: string; to: Facts[string] }[]): Facts => ({
  ...facts,
  ...Object.fromEntries(changes.map((change) => [change.fact, change.to])),
});

describe("which answers would change the class", () => {
  it("names single answers in both directions, with the nearest number", () => {
    const found = whatWouldChange(river, festival);
    expect(found.map((one) => [one.changes.map((c) => `${c.fact}=${c.to}`).join(), one.class])).toEqual([
      ["piek=4000", "T"],
      ["piek=249", "R"],
      ["oppervlakte=3500", "T"],
      ["drank=nee", "R"],
      ["middelen=geen", "R"],
    ]);
  });

  it("says it in a sentence", () => {
    const [first] = whatWouldChange(river, festival);
    expect(first && classChangeSentence(river, first)).toBe(
      "Als aantal bezoekers (piek) 4.000 personen is in plaats van 3.500 personen, wordt de klasse T.",
    );
  });

  it("does not add to an answer that stands alone", () => {
    const document = riverRegion();
    document.feiten.vuur.opties.niets = { label: "Niets", alleen: "ja" };
    document.klasse.minimaal.push({ id: "KM-9", als: { vuur: { bevat: "vuurwerk" } }, klasse: "T", bron: "HR § 9" });
    const found = whatWouldChange(compiled(document), { ...festival, vuur: ["niets"] });
    expect(found.flatMap((one) => one.changes).find((change) => change.fact === "vuur")?.to).toEqual(["vuurwerk"]);
  });

  it("never speaks of date or place", () => {
    const found = whatWouldChange(river, festival);
    expect(found.flatMap((one) => one.changes.map((change) => change.fact))).not.toContain("maand");
  });

  it("turns to pairs when single answers are too few", () => {
    const document = coastRegion();
    document.klasse.tabel = [
      { id: "T1", als: { strand: "ja", gevaar: "groot" }, klasse: "zwaar", bron: "KB art. 1" },
      { id: "T2", als: [{ strand: "nee" }, { gevaar: ["laag", "middel"] }], klasse: "nul", bron: "KB art. 2" },
    ];
    const found = whatWouldChange(compiled(document), { bezoek: 10, strand: "nee", gevaar: "laag" });
    expect(found.map((one) => [one.changes.map((c) => `${c.fact}=${c.to}`), one.class])).toEqual([
      [["strand=ja", "gevaar=groot"], "zwaar"],
    ]);
  });

  it("is silent while the class is open, and for a melding", () => {
    expect(whatWouldChange(river, { piek: 3500 })).toEqual([]);
    expect(whatWouldChange(river, riverRegion().voorbeelden[1].feiten)).toEqual([]);
  });

  it("says what the scan says, whatever the officer confirmed", () => {
    expect(whatWouldChange(river, festival, { confirmedClass: "R" })).toEqual(whatWouldChange(river, festival));
  });

  it("never promises a class that does not follow, and never more than five", () => {
    const answers = fc.record({
      piek: fc.integer({ min: 501, max: 20000 }),
      oppervlakte: fc.integer({ min: 100, max: 20000 }),
      doelgroep: fc.constantFrom("gemengd", "kinderen", "jongeren"),
      drank: fc.constantFrom("ja", "nee"),
      middelen: fc.constantFrom("geen", "beperkt", "veel"),
      rivaliteit: fc.constantFrom("ja", "nee"),
      maand: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(answers, (facts) => {
        const now = evaluate(river, facts).class?.computed ?? "";
        const found = whatWouldChange(river, facts);
        expect(found.length).toBeLessThanOrEqual(5);
        for (const change of found) {
          expect(change.class).not.toBe(now);
          expect(evaluate(river, apply(facts, change.changes), { track: "vergunning" }).class?.computed).toBe(
            change.class,
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
