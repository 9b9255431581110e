import { describe, expect, it } from "vitest";
import { coastRegion, compiled, riverRegion } from "../../../tests/support/rule-documents";
import { evaluate } from "./evaluate";
import type { Facts } from "./facts";

const river = compiled(riverRegion());
const festival: Facts = riverRegion().voorbeelden[0].feiten;
const streetParty: Facts = riverRegion().voorbeelden[1].feiten;

const outcomeOf = (list: readonly { rule: string; outcome: string }[], rule: string) =>
  list.find((one) => one.rule === rule)?.outcome;
const without = (facts: Facts, ...ids: string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id)));

describe("score and class", () => {
  it("adds hundredths without drift and reads the class from the table", () => {
    const found = evaluate(river, festival);
    expect(found.scan?.total).toEqual({ min: 8.75, max: 8.75 });
    expect(found.class).toMatchObject({ possible: ["S"], computed: "S", effective: "S", tableRules: ["KL-2"] });
  });

  it("gives bounds and the facts that decide when answers are missing", () => {
    const found = evaluate(river, without(festival, "doelgroep", "middelen"));
    expect(found.scan?.total).toEqual({ min: 3.75, max: 8.75 });
    expect(found.class).toMatchObject({
      possible: ["R", "S"],
      computed: null,
      effective: null,
      dependsOn: ["doelgroep", "middelen"],
    });
  });

  it("raises the class by the heaviest decisive criterion", () => {
    const found = evaluate(river, { ...festival, piek: 10000 });
    expect(found.class).toMatchObject({ computed: "T", minimumRules: ["KM-1"] });
    expect(found.joint?.outcome).toBe("ja");
  });

  it("goes by the class that the officer laid down, and keeps the computed one", () => {
    const found = evaluate(river, festival, { confirmedClass: "T" });
    expect(found.class).toMatchObject({ computed: "S", confirmed: "T", effective: "T" });
    expect(found.joint?.outcome).toBe("ja");
  });

  it("works without a scan, with a decision table over several facts", () => {
    const coast = compiled(coastRegion());
    expect(evaluate(coast, { bezoek: 5000, strand: "ja", gevaar: "middel" }).class?.computed).toBe("middelzwaar");
    expect(evaluate(coast, { bezoek: 5000 })).toMatchObject({
      scan: null,
      joint: null,
      class: { possible: ["licht", "middelzwaar", "zwaar"], computed: null, dependsOn: ["gevaar", "strand"] },
    });
  });
});

describe("a scan that must be complete", () => {
  const document = riverRegion();
  document.risicoscan.volledig = "ja";
  document.voorbeelden = [];
  const complete = compiled(document);

  it("leaves the class open while a scan question is unanswered, but tells what is possible", () => {
    const facts = without({ ...festival, piek: 10000 }, "doelgroep");
    const found = evaluate(complete, facts);
    expect(found.class).toMatchObject({ possible: ["T"], computed: null, dependsOn: ["doelgroep"] });
    expect(outcomeOf(found.advice, "AD-1")).toBe("onbekend");
    expect(evaluate(complete, { ...facts, doelgroep: "gemengd" }).class?.computed).toBe("T");
  });

  it("does not wait for a question that is not asked", () => {
    const facts = without({ ...festival, drank: "nee" }, "middelen");
    expect(evaluate(complete, facts).scan?.complete).toBe(true);
  });
});

describe("questions that are not asked", () => {
  it("drop an answer that is still in the draft, in favour of the value for that case", () => {
    const found = evaluate(river, { ...festival, drank: "nee" });
    expect(found.questions.middelen).toBe("nee");
    expect(found.facts.middelen).toEqual({ kind: "value", value: "geen" });
    expect(found.scan?.answers.find((answer) => answer.rule === "RS-3")?.points).toEqual({ min: 0, max: 0 });
  });

  it("stay undecided as long as it is unknown whether they are asked", () => {
    const found = evaluate(river, without(festival, "drank"));
    expect(found.questions.middelen).toBe("onbekend");
    expect(found.facts.middelen).toEqual({ kind: "one-of", options: ["geen", "veel"] });
    expect(found.class?.dependsOn).toEqual(["drank"]);
  });
});

describe("track", () => {
  it("is a melding when every criterion holds, without scan, class or advice", () => {
    const found = evaluate(river, streetParty);
    expect(found.track).toMatchObject({ certain: "melding", countsAs: "melding", decided: false });
    expect(found).toMatchObject({ scan: null, class: null, sections: { risico: "nee" } });
    expect(found.attachments.map((one) => one.outcome)).toEqual(["nee", "nee", "nee", "nee", "nee", "nee"]);
  });

  it("counts as a permit while it is undetermined, but does not ask the permit's questions yet", () => {
    const found = evaluate(river, { piek: 100 });
    expect(found.track).toMatchObject({
      possible: ["melding", "vergunning"],
      certain: null,
      countsAs: "vergunning",
      dependsOn: ["muziek", "muziek_einde"],
    });
    expect(found.sections.risico).toBe("onbekend");
    expect(outcomeOf(found.attachments, "BL-1")).toBe("ja");
  });

  it("leaves a question about the class open while there may be no class at all", () => {
    const document = riverRegion();
    document.klasse.minimaal.push({ id: "KM-9", als: { drank: "ja" }, klasse: "T", bron: "HR § 9" });
    const found = evaluate(compiled(document), { drank: "ja" });
    expect(found.class?.computed).toBe("T");
    expect(found.questions.zwaar_plan).toBe("onbekend");
    expect(evaluate(compiled(document), { drank: "ja", piek: 600 }).questions.zwaar_plan).toBe("ja");
  });

  it("is what the officer decided", () => {
    const found = evaluate(river, streetParty, { track: "vergunning" });
    expect(found.track).toMatchObject({ certain: "vergunning", decided: true });
    expect(found.sections.risico).toBe("ja");
  });
});

describe("rows", () => {
  const rows = (...list: object[]): Facts => ({ ...festival, bouwsels: list as [] });

  it("add up, count, take the greatest and gather kinds of the rows that fit", () => {
    const { facts } = evaluate(
      river,
      rows(
        { type_bouwsel: "tent", stuks: 3, meters: 0.1, personen: 20 },
        { type_bouwsel: "podium", stuks: 1, meters: 40, personen: 5 },
      ),
    );
    expect(facts.tent_oppervlak).toEqual({ kind: "value", value: 0.3 });
    expect(facts.podia).toEqual({ kind: "value", value: 1 });
    expect(facts.tent_groot).toEqual({ kind: "value", value: 20 });
    expect(facts.bouwsel_soorten).toEqual({ kind: "value", value: ["tent", "podium"] });
  });

  it("leave open what an empty cell leaves open", () => {
    const { facts } = evaluate(river, rows({ type_bouwsel: "tent", stuks: 2 }, { personen: 60 }));
    expect(facts.tent_oppervlak).toEqual({ kind: "between", min: 0, max: 52000 });
    expect(facts.podia).toEqual({ kind: "between", min: 0, max: 1 });
    expect(facts.tent_groot).toEqual({ kind: "between", min: 60, max: 5000 });
    expect(facts.bouwsel_soorten).toEqual({
      kind: "includes",
      certain: ["tent"],
      possible: ["tent", "podium", "tribune"],
    });
  });

  it("are none when there are none", () => {
    const { facts } = evaluate(river, rows());
    expect(facts.tent_groot).toEqual({ kind: "value", value: 0 });
    expect(facts.bouwsel_soorten).toEqual({ kind: "value", value: [] });
  });
});

describe("advice, conditions and steps", () => {
  it("asks a service when one of its rules holds, and names the rules and themes", () => {
    const found = evaluate(river, festival);
    expect(found.services.find((one) => one.service === "blusdienst")).toEqual({
      service: "blusdienst",
      outcome: "ja",
      rules: ["AD-1"],
      themes: ["brand"],
      dependsOn: [],
    });
    expect(found.services.find((one) => one.service === "wegdienst")?.outcome).toBe("nee");
  });

  it("fills numbers into a permit condition the Dutch way and keeps what it does not know", () => {
    const text = (facts: Facts) => evaluate(river, facts).conditions.find((one) => one.rule === "VS-2");
    expect(text(festival)).toMatchObject({
      text: "Er zijn ten minste 14 beveiligers op 3.500 bezoekers.",
      unfilled: [],
    });
    expect(text(without(festival, "piek"))).toMatchObject({
      text: "Er zijn ten minste {beveiligers_nodig} beveiligers op {piek} bezoekers.",
      unfilled: ["beveiligers_nodig", "piek"],
    });
  });

  it("judges each term for advice by the class", () => {
    const document = riverRegion();
    const days = (dagen: number) => ({ dagen, na: "advies_gevraagd" });
    document.adviestermijn.termijn = [{ als: { klasse: "T" }, ...days(28) }, days(14)];
    const method = compiled(document);
    expect(evaluate(method, festival).adviceTerms).toEqual(["nee", "ja"]);
    expect(evaluate(method, festival, { confirmedClass: "T" }).adviceTerms).toEqual(["ja", "ja"]);
    expect(evaluate(method, {}).adviceTerms).toEqual(["onbekend", "ja"]);
  });

  it("lets steps read whether advice is needed and what has happened", () => {
    const step = (id: string, facts: Facts, milestones: readonly "evenement_einde"[] = []) =>
      evaluate(river, facts, { milestones }).steps.find((one) => one.step === id)?.outcome;
    const quiet = { ...festival, piek: 600, middelen: "geen", bouwsels: [] } as Facts;
    expect(evaluate(river, quiet).class?.computed).toBe("R");
    expect([step("ST-3", festival), step("ST-3", quiet)]).toEqual(["ja", "nee"]);
    expect([step("ST-5", festival), step("ST-5", festival, ["evenement_einde"])]).toEqual(["nee", "ja"]);
  });

  it("says of each term whether it applies", () => {
    const terms = (facts: Facts) => evaluate(river, facts).steps[0]?.terms;
    expect(terms(festival)).toEqual(["nee", "nee", "ja"]);
    expect(terms(streetParty)).toEqual(["ja", "nee", "nee"]);
    expect(terms(without(festival, "doelgroep", "middelen"))).toEqual(["nee", "onbekend", "onbekend"]);
  });
});

describe("odd input", () => {
  it("treats an option that does not exist, or a word for a number, as no answer", () => {
    const found = evaluate(river, {
      ...festival,
      doelgroep: "druks",
      piek: "veel",
      constructor: "ja",
      toString: 1,
    } as unknown as Facts);
    expect(found.facts.doelgroep?.kind).toBe("one-of");
    expect(found.facts.piek).toEqual({ kind: "between", min: 0, max: 250000 });
  });
});
