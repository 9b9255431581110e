import { describe, expect, it } from "vitest";
import { becauseText, readText, sourceText } from "~/copy/nl/explanation";
import { compiled, riverRegion } from "../../../tests/support/rule-documents";
import { explain } from "./explain";
import type { Facts } from "./facts";

const river = compiled(riverRegion());
const festival: Facts = riverRegion().voorbeelden[0].feiten;
const without = (facts: Facts, ...ids: string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id)));

function entry(rule: string, facts: Facts, options = {}) {
  const found = explain(river, facts, options).find((one) => one.rule === rule);
  if (!found) throw new Error(`no entry for ${rule}`);
  return found;
}
const because = (rule: string, facts: Facts, options = {}) => becauseText(river, entry(rule, facts, options).because);

describe("the account of a rule", () => {
  it("exists for every rule of the document", () => {
    const document = JSON.stringify(riverRegion());
    const written = [...document.matchAll(/"id":"([A-Z]+-\w+)"/g)].map((match) => match[1]);
    const traced = explain(river, {}).map((one) => one.rule);
    expect(new Set(traced)).toEqual(new Set([...written, "integraal"]));
  });

  it("says why a rule applies, with source and values", () => {
    const found = entry("AD-3", festival);
    expect(found).toMatchObject({ kind: "advice", outcome: "ja" });
    expect(because("AD-3", festival)).toBe(
      "het traject is “vergunning” én de klasse is “S” én aantal bezoekers (piek) is minstens 2.000; óf het traject is “vergunning” én de klasse is “S” én alcohol en drugs is “Veel”",
    );
    expect(found.sources.map((source) => sourceText(river, source))).toEqual([
      "Regionale handreiking Rivierland, § 4.3",
    ]);
    expect(readText(river, found)).toEqual([
      { name: "het traject", value: "vergunning" },
      { name: "de klasse", value: "S" },
      { name: "aantal bezoekers (piek)", value: "3.500 personen" },
      { name: "alcohol en drugs", value: "Veel" },
    ]);
  });

  it("says why a rule does not apply, by the tests that fail", () => {
    expect(entry("KM-1", festival).outcome).toBe("nee");
    expect(because("KM-1", festival)).toBe("niet: aantal bezoekers (piek) is minstens 10.000");
    expect(because("integraal", festival)).toBe("niet: de klasse is “T”");
  });

  it("says what an undecided rule waits for, down to what somebody can answer", () => {
    const facts = without(festival, "doelgroep", "bouwsels", "middelen");
    expect(because("AD-1", facts)).toBe("hangt af van: doelgroep en alcohol en drugs");
    expect(because("BL-3", facts)).toBe("hangt af van: Bouwsels");
  });

  it("gives the points of a scan question with band or option", () => {
    expect(entry("RS-1", festival).because).toEqual({
      kind: "points",
      points: { min: 3.25, max: 3.25 },
      band: 1000,
      option: null,
      facts: [],
    });
    expect(because("RS-1", festival)).toBe("vanaf 1.000: 3,25 punten");
    expect(entry("RS-2", festival).because).toMatchObject({ option: "jongeren", points: { min: 2, max: 2 } });
    expect(because("RS-2", without(festival, "doelgroep"))).toBe("0 tot 2 punten; hangt af van: doelgroep");
  });

  it("keeps the computed class visible beside a confirmed one", () => {
    expect(entry("KL-2", festival, { confirmedClass: "T" }).outcome).toBe("ja");
    expect(entry("integraal", festival, { confirmedClass: "T" }).outcome).toBe("ja");
  });

  it("says of a melding that scan and class are for permits", () => {
    const melding = riverRegion().voorbeelden[1].feiten;
    expect(because("RS-1", melding)).toBe("geldt alleen als een vergunning nodig is");
    expect(because("KL-1", melding)).toBe("geldt alleen als een vergunning nodig is");
    expect(because("TR-1", melding)).toBe("aantal bezoekers (piek) is hoogstens 500");
    expect(because("TR-2", { piek: 100 })).toBe("hangt af van: muziek en eindtijd van de muziek");
  });
});
