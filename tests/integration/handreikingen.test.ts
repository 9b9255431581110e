import { describe, expect, test } from "vitest";
import { compileHandreiking } from "~/domain/handreiking/compile";
import { evaluate } from "~/domain/handreiking/evaluate";
import type { Handreiking, Rule } from "~/domain/handreiking/model";
import { proofreadLibrary } from "~/domain/handreiking/proofread/library";
import { proofread } from "~/domain/handreiking/proofread/proofread";
import { milestones } from "~/domain/handreiking/reserved";
import { regional, shipped, shippedFiles } from "../support/shipped-rules";

const handreikingen = ["twente/2024", "twente/2026", "zuid-limburg/2026"];
const libraries = ["bibliotheek/brandweer-2026", "bibliotheek/ghor-2026", "bibliotheek/politie-2026"];

/** Everything in a handreiking that rests on a source. */
function rulesOf(handreiking: Handreiking): readonly Pick<Rule, "id" | "sources">[] {
  const { classes, track, advice, attachments, conditions, elsewhere, steps, scan, derived } = handreiking;
  return [
    ...classes.table,
    ...classes.minimum,
    ...(track.melding?.criteria ?? []),
    ...(track.free?.criteria ?? []),
    ...advice,
    ...attachments,
    ...conditions,
    ...elsewhere,
    ...steps,
    ...derived,
    ...(scan?.profiles.flatMap((profile) => profile.questions) ?? []),
  ];
}

describe("the shipped handreikingen", () => {
  test.each(handreikingen)("%s has no error, and the one warning is the hole of the published scan", (file) => {
    const { document } = shipped("handreiking", file);

    const problems = proofread(document);

    expect(problems.map(({ severity, code, values }) => ({ severity, code, fact: values.fact }))).toEqual([
      { severity: "warning", code: "KLASSE", fact: "personen_piek" },
    ]);
  });

  test("each lists every file that is there", () => {
    expect([...shippedFiles("twente"), ...shippedFiles("zuid-limburg")].sort()).toEqual([...handreikingen].sort());
    expect(shippedFiles("bibliotheek").sort()).toEqual(libraries);
  });

  test.each(handreikingen)("every rule of %s names a place in a listed source", (file) => {
    const { document } = shipped("handreiking", file);
    const rules = rulesOf(compileHandreiking(document));
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) {
      expect(rule.sources.length, rule.id).toBeGreaterThan(0);
      for (const { key, place } of rule.sources) {
        expect(Object.keys(document.bronnen), rule.id).toContain(key);
        expect(place, rule.id).not.toBeNull();
      }
    }
  });

  test("the borrowed scan says that it is borrowed, and own judgement says that it is that", () => {
    const handreiking = regional("2026");
    const standing = (key: string) => handreiking.sources[key]?.standing;
    for (const question of handreiking.scan?.profiles.flatMap((profile) => profile.questions) ?? []) {
      expect(
        question.sources.map(({ key }) => standing(key)),
        question.id,
      ).toContain("geleend");
    }
    for (const rule of handreiking.advice.filter(({ sources }) => !sources.some(({ key }) => key === "TWENTE"))) {
      expect(
        rule.sources.map(({ key }) => standing(key)),
        rule.id,
      ).toContain("eigen_oordeel");
    }
  });

  test("the versions of 2024 and 2026 differ in their dates, the note and the number from which the police advise", () => {
    const [older, newer] = ["2024", "2026"].map((version) => {
      const { content } = shipped("handreiking", `twente/${version}`);
      return leavesOf(content);
    });
    const differing = [...new Set([...(older?.keys() ?? []), ...(newer?.keys() ?? [])])].filter(
      (path) => older?.get(path) !== newer?.get(path),
    );
    const police = shipped("handreiking", "twente/2026").document.adviezen?.findIndex((rule) => rule.id === "AD-32");
    expect(differing).toEqual([
      "versie",
      "ingangsdatum",
      "toelichting",
      `adviezen.${police}.als.personen_piek.meer_dan`,
      `adviezen.${police}.bron`,
    ]);
  });

  test("the police advise on 2,200 people present in 2024 and no longer in 2026", () => {
    const facts = { ...plainPermit, personen_piek: 2200 };
    const advises = (version: string) =>
      evaluate(regional(version), facts).services.find(({ service }) => service === "politie")?.outcome;
    expect(advises("2024")).toBe("ja");
    expect(advises("2026")).toBe("nee");
  });
});

describe("Twente's method", () => {
  const handreiking = regional("2026");

  test("has the nine steps, each done by a milestone that the method lists", () => {
    const listed = handreiking.milestones.map(({ id }) => id);
    const numbered = handreiking.steps.filter(({ number }) => number !== null);
    expect(numbered.map(({ number, doneAt }) => [number, doneAt])).toEqual([
      [1, "aanvraag_ontvangen"],
      [2, "in_behandeling_genomen"],
      [3, "klasse_vastgesteld"],
      [4, "advies_gevraagd"],
      [5, "informatie_gegeven"],
      [6, "advies_compleet"],
      [7, "besluit_bekend"],
      [8, "evenement_einde"],
      [9, "geevalueerd"],
    ]);
    expect(listed.filter((id) => !milestones.includes(id))).toEqual([]);
    for (const step of handreiking.steps) expect(listed).toContain(step.doneAt);
  });

  test.each([
    { confirmedClass: "A", weeks: 8 },
    { confirmedClass: "B", weeks: 12 },
    { confirmedClass: "C", weeks: 12 },
  ])("an application of class $confirmedClass comes $weeks weeks before the evenement", ({ confirmedClass, weeks }) => {
    const [step] = handreiking.steps;
    const outcome = evaluate(handreiking, plainPermit, { confirmedClass }).steps.find(
      ({ step: id }) => id === step?.id,
    );
    const term = step?.terms[outcome?.terms.indexOf("ja") ?? -1];
    expect(term).toMatchObject({ amount: weeks, unit: "weken", direction: "before", milestone: "evenement_start" });
  });

  test("class C always has the three services, one joint advice and a meeting", () => {
    const { services, joint } = evaluate(handreiking, plainPermit, { confirmedClass: "C" });
    const asked = services.filter(({ outcome }) => outcome === "ja").map(({ service }) => service);
    expect(asked).toEqual(["brandweer", "ghor", "politie"]);
    expect(joint?.outcome).toBe("ja");
    expect(handreiking.joint).toMatchObject({ from: ["brandweer", "ghor", "politie"], by: "vr", meeting: true });
  });

  test("a melding asks nobody's advice, no attachment and no class", () => {
    const melding = evaluate(handreiking, plainPermit, { track: "melding" });
    expect(melding.class).toBeNull();
    expect(melding.services.filter(({ outcome }) => outcome !== "nee")).toEqual([]);
    expect(melding.attachments.filter(({ outcome }) => outcome !== "nee")).toEqual([]);
  });

  test("what brandweer and GHOR ask of a passage differs, and the conditions carry both norms", () => {
    const width = (id: string) =>
      handreiking.services.find((service) => service.id === id)?.norms.find(({ norm }) => norm === "doorgang_breedte");
    expect(width("brandweer")?.value).toBe(3.5);
    expect(width("ghor")?.value).toBe(4.5);
    const conditions = evaluate(handreiking, plainPermit, { confirmedClass: "C" }).conditions;
    const norms = handreiking.conditions
      .filter(
        ({ id, norm }) =>
          norm?.norm === "doorgang_breedte" && conditions.some((c) => c.rule === id && c.outcome === "ja"),
      )
      .map(({ norm }) => norm?.value);
    expect(norms.sort()).toEqual([3.5, 4.5]);
  });

  test("has at least 25 conditions, and each of those that apply reads as a finished sentence", () => {
    expect(handreiking.conditions.length).toBeGreaterThanOrEqual(25);
    for (const example of handreiking.examples) {
      for (const condition of evaluate(handreiking, example.facts).conditions) {
        if (condition.outcome !== "ja") continue;
        expect(condition.unfilled, condition.rule).toEqual([]);
        expect(condition.text, condition.rule).toMatch(/\.$/);
        expect(condition.text, condition.rule).not.toMatch(/[{}]/);
      }
    }
  });

  test("an attachment is asked for in the form exactly when a rule asks it", () => {
    const files = handreiking.questions.filter((question) => question.kind === "bestand");
    expect(files.map((file) => file.kind === "bestand" && file.document).sort()).toEqual(
      [...new Set(handreiking.attachments.map(({ document }) => document))].sort(),
    );
    for (const example of handreiking.examples) {
      const { attachments, questions } = evaluate(handreiking, example.facts);
      for (const file of files) {
        const asked = attachments.some(
          (rule) => rule.document === (file.kind === "bestand" && file.document) && rule.outcome === "ja",
        );
        expect(questions[file.id] === "ja", `${example.name}: ${file.id}`).toBe(asked);
      }
    }
  });

  test("a show with vehicles counts as risky however the organiser names it", () => {
    const named = evaluate(handreiking, { ...plainPermit, soort_evenement: "autos_motoren", bijzonder: ["geen"] });
    expect(named.facts.risicovol).toEqual({ kind: "value", value: "ja" });
    const asked = named.services.filter(({ outcome }) => outcome === "ja").map(({ service }) => service);
    expect(asked).toEqual(["brandweer", "ghor", "politie"]);
  });
});

describe("the libraries of the services", () => {
  test.each(libraries)("%s fits Twente's method and offers at least twelve conditions", (file) => {
    const { document } = shipped("bibliotheek", file);
    const handreiking = regional("2026");
    expect(proofreadLibrary(document, handreiking)).toEqual([]);
    expect(document.voorschriften.length).toBeGreaterThanOrEqual(12);
    const themes = handreiking.services.find(({ id }) => id === document.dienst)?.themes.map(({ id }) => id);
    for (const condition of document.voorschriften) expect(themes, condition.id).toContain(condition.thema);
  });

  test("no condition is copied from one document to another", () => {
    const texts = [
      ...regional("2026").conditions.map(({ text }) => text),
      ...libraries.flatMap((file) => shipped("bibliotheek", file).document.voorschriften.map(({ tekst }) => tekst)),
    ];
    expect(new Set(texts).size).toBe(texts.length);
  });
});

/** A middling music evenement of which every question is answered: class B, with nothing that triggers advice. */
const plainPermit = {
  soort_evenement: "muziek",
  eerste_keer: "nee",
  personen_piek: 800,
  muziek: "versterkt",
  muziek_einde: "tot_23",
  alcohol: "verkoop",
  bijzonder: ["geen"],
  plaatst_objecten: "nee",
  weggebruik: "geen",
  doorgang_vrij: "ja",
  locatie_soort: "open_niet_ingericht",
  ondergrond: "onverhard_droog",
  toegangswegen: "matig",
  aantrekking: "regionaal",
  leeftijd: "alle",
  aandacht: "nee",
  zelfredzaam: "voldoende",
  rol_publiek: "toeschouwers",
  overnachten: "nee",
  alcohol_risico: "nee",
  verkeersregelaars: "nee",
  inspanning: "nee",
  watermist: "nee",
  aggregaat: "nee",
  beveiliging: "nee",
  ehbo: "ja",
  verzekerd: "nee",
  huisregels: "nee",
  omwonenden_ingelicht: "nee",
  maand: 6,
  aantal_dagen: 1,
  aaneengesloten_dagen: 1,
  langste_duur_uren: 9,
  vroegste_begin: 840,
  laatste_einde: 1380,
  vroegste_begin_zondag: 1440,
  laatste_einde_zondag: 0,
} as const;

/** Every value in a document by its path. */
function leavesOf(value: unknown, path = ""): Map<string, unknown> {
  if (typeof value !== "object" || value === null) return new Map([[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...leavesOf(inner, path === "" ? key : `${path}.${key}`)]),
  );
}
