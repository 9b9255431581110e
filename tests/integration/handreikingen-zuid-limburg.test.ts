import { describe, expect, test } from "vitest";
import { compileHandreiking } from "~/domain/handreiking/compile";
import { evaluate } from "~/domain/handreiking/evaluate";
import type { Facts } from "~/domain/handreiking/facts";
import { forGemeente, shipped } from "../support/shipped-rules";

const handreiking = compileHandreiking(shipped("handreiking", "zuid-limburg/2026").document);

/** The published table: per question the scores of its options, lightest first. Quarter points, written as they stand. */
const published = {
  aantrekking: [0.5, 1, 1.5, 2, 2.5, 3],
  leeftijd: [0.25, 0.5, 0.75, 0.5, 0.25, 1, 0.75],
  aandacht: [0, 1],
  zelfredzaam: [1, 0.5, 0.25, 0],
  risicovol: [0, 1],
  rol_publiek: [0.5, 0.75, 1],
  overnachten: [0, 1],
  middelen: [0, 0.5, 1],
  personen_piek: [0, 0.25, 0.5, 0.75, 1, 1.25],
  seizoen: [0.25, 0.5],
  locatie_soort: [0.25, 0.75, 0.75, 0.5, 0.75, 1],
  ondergrond: [0.25, 0.5, 0.75],
  duur: [0, 0.25, 0.5, 0.75, 1, 1.25],
  toegangswegen: [1, 0.75, 0.5, 0],
} as const;

const questions = handreiking.scan?.profiles.flatMap((profile) => profile.questions) ?? [];

const lightest: Facts = handreiking.examples[0]?.facts ?? {};
const classAndScore = (changes: Facts) => {
  const { scan, class: outcome } = evaluate(handreiking, { ...lightest, ...changes });
  return [scan?.total.min, outcome?.computed];
};

describe("the scan of Zuid-Limburg", () => {
  test("has the fourteen published questions with their scores", () => {
    const points = Object.fromEntries(
      questions.map(({ fact, points }) => [
        fact,
        (points.kind === "bands" ? points.bands : points.points).map((one) => one.points / 100),
      ]),
    );
    const sorted = (record: Record<string, readonly number[]>) =>
      Object.fromEntries(Object.entries(record).map(([key, list]) => [key, [...list].sort()]));
    expect(sorted(points)).toEqual(sorted(published));
  });

  test("ranges from 2.00 to 15.75", () => {
    const { total } = evaluate(handreiking, {}).scan ?? {};
    expect(total).toEqual({ min: 2, max: 15.75 });
  });

  test.each<{ changes: Facts; score: number; klasse: string }>([
    { changes: { aantrekking: "nationaal", aandacht: "ja", overnachten: "niet_bestemd" }, score: 6, klasse: "A" },
    {
      changes: { aantrekking: "nationaal", aandacht: "ja", overnachten: "niet_bestemd", maand: 7 },
      score: 6.25,
      klasse: "B",
    },
    {
      changes: {
        aantrekking: "nationaal",
        aandacht: "ja",
        overnachten: "niet_bestemd",
        risicovol: "ja",
        middelen: "risico",
        zelfredzaam: "geen",
      },
      score: 9,
      klasse: "B",
    },
    {
      changes: {
        aantrekking: "nationaal",
        aandacht: "ja",
        overnachten: "niet_bestemd",
        risicovol: "ja",
        middelen: "risico",
        zelfredzaam: "geen",
        personen_piek: 150,
      },
      score: 9.25,
      klasse: "C",
    },
  ])("$score points is class $klasse", ({ changes, score, klasse }) => {
    expect(classAndScore(changes)).toEqual([score, klasse]);
  });

  test.each([
    [149, 0],
    [150, 0.25],
    [1999, 0.25],
    [2000, 0.5],
    [4999, 0.5],
    [5000, 0.75],
    [9999, 0.75],
    [10_000, 1],
    [15_000, 1],
    [15_001, 1.25],
  ])("%i people present count %d: the lower edge belongs to the band", (present, points) => {
    expect(classAndScore({ personen_piek: present })[0]).toBe(2 + points);
  });

  test.each(
    Array.from({ length: 12 }, (_, index) => index + 1).map((month) => [
      month,
      [3, 4, 5, 9, 10, 11].includes(month) ? 2 : 2.25,
    ]),
  )("month %i: the season follows from the date", (month, score) => {
    expect(classAndScore({ maand: month })[0]).toBe(score);
  });

  test("gives no class until all fourteen are answered, also when the sum can no longer change the class", () => {
    for (const missing of Object.keys(lightest)) {
      const facts = Object.fromEntries(Object.entries(lightest).filter(([fact]) => fact !== missing));
      const { class: outcome } = evaluate(handreiking, facts);
      expect(outcome?.computed, missing).toBeNull();
      expect(outcome?.dependsOn, missing).toContain(missing);
    }
    expect(evaluate(handreiking, lightest).class?.computed).toBe("A");
  });

  test("over all 62,705,664 combinations 4.2 % is class A, 52.2 % B and 43.6 % C, by the scores of the document", () => {
    // The share per sum is the product of the shares per question, so that no combination need be written out.
    let sums = new Map([[0, 1]]);
    for (const { points } of questions) {
      const next = new Map<number, number>();
      for (const [sum, count] of sums) {
        for (const option of points.kind === "bands" ? points.bands : points.points) {
          next.set(sum + option.points, (next.get(sum + option.points) ?? 0) + count);
        }
      }
      sums = next;
    }
    const total = [...sums.values()].reduce((all, count) => all + count, 0);
    const share = (holds: (sum: number) => boolean) =>
      Math.round(([...sums].reduce((all, [sum, count]) => all + (holds(sum) ? count : 0), 0) / total) * 1000) / 10;
    expect(total).toBe(62_705_664);
    expect(share((sum) => sum <= 600)).toBe(4.2);
    expect(share((sum) => sum > 600 && sum <= 900)).toBe(52.2);
    expect(share((sum) => sum > 900)).toBe(43.6);
  });
});

describe("the same scores in Twente", () => {
  test("the borrowed scan gives every fact that both ask the same points", () => {
    const twente = forGemeente("GM1774").scan?.profiles.flatMap((profile) => profile.questions) ?? [];
    const pointsOf = (list: typeof questions) =>
      Object.fromEntries(
        list.map(({ fact, points }) => [
          fact,
          [...new Set((points.kind === "bands" ? points.bands : points.points).map((one) => one.points))].sort(),
        ]),
      );
    expect(pointsOf(twente)).toEqual(pointsOf(questions));
  });
});
