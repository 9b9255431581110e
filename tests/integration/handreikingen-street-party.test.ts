import { describe, expect, test } from "vitest";
import { evaluate } from "~/domain/handreiking/evaluate";
import { askedPerKind, readByNobody } from "../support/questions-asked";
import { forGemeente, regional } from "../support/shipped-rules";
import { answersOf, type SmallEvenement, streetParty } from "../support/small-evenement";
import { tableOfGemeenten } from "../support/table-of-gemeenten";

describe("a street party is done in minutes", () => {
  const parties: Record<string, SmallEvenement> = {
    "in a closed side street until 23.00": streetParty,
    "with background music until 22.00": {
      ...streetParty,
      end: 1320,
      music: {
        loudness: "achtergrond",
        begin: 900,
        end: 1320,
        nuisance: false,
        sundayBefore13: false,
        withinNormOfEnschede: true,
      },
    },
    "on a green, early, with alcohol for sale": { ...streetParty, road: "geen", begin: 510, alcohol: "verkoop" },
    "on a Sunday from 11.00": { ...streetParty, begin: 660, sunday: { begin: 660, end: 1380 } },
    "without anything set up": { ...streetParty, objects: [], music: null },
    "with 450 people": { ...streetParty, peak: 450, dayTotal: 480 },
  };

  test.each(Object.keys(tableOfGemeenten))("in %s at most 25 questions on at most 10 pages are asked", (code) => {
    const handreiking = forGemeente(code);
    for (const [name, party] of Object.entries(parties)) {
      const { questions, track, class: outcome } = evaluate(handreiking, answersOf(party));
      const shown = handreiking.questions.filter(({ id }) => questions[id] === "ja");
      expect(Object.values(questions), name).not.toContain("onbekend");
      expect(shown.length, `${name}: ${shown.map(({ id }) => id).join(", ")}`).toBeLessThanOrEqual(25);
      expect(new Set(shown.map(({ section }) => section)).size, name).toBeLessThanOrEqual(10);
      if (track.certain === "vergunning") expect(outcome?.computed, name).toBe("A");
    }
  });
});

describe("the form asks nothing for nothing", () => {
  test.each(["2024", "2026"])(
    "what no rule and no service of Twente %s reads, the law or a rule in words asks",
    (version) => {
      const handreiking = regional(version);
      const purposes = readByNobody(handreiking).map(({ id, purpose }) => `${id}: ${purpose.kind}`);
      expect(purposes.length).toBeGreaterThan(0);
      expect(purposes.filter((purpose) => purpose.endsWith(": service"))).toEqual([]);
    },
  );

  test("at most 25 questions for the small examples, at most 90 on 15 pages for the largest", () => {
    const kinds = askedPerKind(regional("2026"));
    expect(kinds).toHaveLength(20);
    for (const { kind, atMost, examples } of kinds) {
      expect(atMost, kind).toBeLessThanOrEqual(100);
      for (const { name, questions, pages } of examples) {
        expect(questions, name).toBeLessThanOrEqual(90);
        expect(pages, name).toBeLessThanOrEqual(15);
      }
    }
    const parties = kinds.flatMap(({ examples }) => examples).filter(({ questions }) => questions <= 25);
    expect(parties.map(({ name }) => name)).toEqual([
      "Buurtbarbecue op een grasveld",
      "Straatfeest in een afgesloten straat",
    ]);
  });
});
