import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "~/domain/handreiking/evaluate";
import type { Handreiking } from "~/domain/handreiking/model";
import { proofreadLocalLayer } from "~/domain/handreiking/proofread/local-layer";
import { smallEvenement } from "../support/arbitrary-small-evenement";
import { forGemeente, regional, shipped, shippedFiles } from "../support/shipped-rules";
import { answersOf, type SmallEvenement } from "../support/small-evenement";
import { gemeentenWithGeneralSet, tableOfGemeenten } from "../support/table-of-gemeenten";

const codes = Object.keys(tableOfGemeenten);

const trackOf = (handreiking: Handreiking, one: SmallEvenement) => evaluate(handreiking, answersOf(one)).track.certain;

const versions = ["2024", "2026"].map(
  (version) => [version, shipped("handreiking", `twente/${version}`).document] as const,
);

describe("the local layers", () => {
  test("cover the fourteen gemeenten of the region", () => {
    const layers = shippedFiles("gemeenten").map((file) => shipped("gemeente", file).document);
    expect([...new Set(layers.map(({ gemeente }) => gemeente))].sort()).toEqual([...codes].sort());
    expect(
      regional("2026")
        .gemeenten.map(({ id }) => id)
        .sort(),
    ).toEqual([...codes].sort());
    for (const { gemeente, naam } of layers) expect(naam).toBe(tableOfGemeenten[gemeente]?.name);
  });

  test.each(shippedFiles("gemeenten"))("%s has no problem with either version of the method", (file) => {
    const layer = shipped("gemeente", file).document;
    for (const [version, document] of versions) {
      expect(proofreadLocalLayer(document, layer), version).toEqual([]);
    }
  });

  test("say where the general set stands in for criteria that were not found", () => {
    const standing = Object.fromEntries(codes.map((code) => [code, forGemeente(code).local?.standing]));
    expect(codes.filter((code) => standing[code] === "algemeen").sort()).toEqual([...gemeentenWithGeneralSet].sort());
    for (const code of gemeentenWithGeneralSet) {
      const { local, track, sources } = forGemeente(code);
      expect(local?.note, code).toContain("algemene set");
      const cited = track.melding?.criteria.flatMap((criterion) => criterion.sources) ?? [];
      expect(cited.map(({ key }) => sources[key]?.standing)).toContain("geleend");
    }
  });

  test.each(codes)("%s keeps every regional rule, and every rule that it adds bears its name", (code) => {
    const merged = forGemeente(code);
    const region = regional("2026");
    const unchanged = ["classes", "scan", "services", "advice", "conditions", "elsewhere", "joint", "norms"] as const;
    for (const part of unchanged) {
      const withoutSlots = (value: unknown) =>
        JSON.parse(JSON.stringify(value, (key, inner) => (key === "slot" ? undefined : inner)));
      expect(withoutSlots(merged[part]), part).toEqual(withoutSlots(region[part]));
    }
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    expect(ids(merged.attachments).slice(0, region.attachments.length)).toEqual(ids(region.attachments));
    expect(ids(merged.questions)).toEqual(expect.arrayContaining(ids(region.questions)));
    const added = [
      ...merged.attachments.slice(region.attachments.length),
      ...merged.questions.filter(({ local }) => local !== null),
    ];
    for (const { id, local } of added) {
      expect(local).toBe(code);
      expect(id.toUpperCase()).toMatch(new RegExp(`^${code}`));
    }
    expect(merged.questions.length - region.questions.length).toBeLessThanOrEqual(5);
  });

  test("Enschede asks a safety plan with every application since 2025, and not before", () => {
    const asked = (file: string) =>
      (shipped("gemeente", file).document.bijlagen ?? []).map(({ document, altijd }) => [document, altijd]);
    expect(asked("gemeenten/GM0153")).toEqual([["veiligheidsplan", "ja"]]);
    expect(asked("gemeenten/GM0153-2024")).toEqual([]);
  });
});

describe("deadlines per gemeente and class", () => {
  const frame = { A: 8, B: 12, C: 12 };
  const all = (weeks: number) => ({ A: weeks, B: weeks, C: weeks });
  const own: Record<string, Record<"A" | "B" | "C", number>> = {
    GM0141: all(13),
    GM0153: all(12),
    GM0164: all(12),
    GM1735: { A: 6, B: 13, C: 20 },
    GM1742: all(12),
    GM1700: { A: 8, B: 8, C: 12 },
  };

  test.each(codes)("%s has its own weeks, or else those of the region", (code) => {
    const handreiking = forGemeente(code);
    const [step] = handreiking.steps;
    for (const [confirmedClass, weeks] of Object.entries(own[code] ?? frame)) {
      const outcome = evaluate(handreiking, {}, { track: "vergunning", confirmedClass }).steps[0];
      const term = step?.terms[outcome?.terms.indexOf("ja") ?? -1];
      expect(term, `class ${confirmedClass}`).toMatchObject({ amount: weeks, unit: "weken", direction: "before" });
      expect(term?.local).toBe(own[code] ? code : null);
    }
  });

  test.each([
    ["GM0141", { amount: 2, unit: "weken" }],
    ["GM0147", { amount: 10, unit: "werkdagen" }],
  ] as const)("a melding in %s has its own term", (code, term) => {
    const step = forGemeente(code).steps.find(({ id }) => id === "ST-M1");
    expect(step?.terms).toMatchObject([{ ...term, direction: "before", milestone: "evenement_start", local: code }]);
  });

  test("everywhere that a melding exists the burgemeester has a term to forbid it, said to be our own judgement", () => {
    for (const code of codes.filter((one) => tableOfGemeenten[one]?.small === "melding")) {
      const { track, sources } = forGemeente(code);
      expect(track.melding?.forbidWithin, code).toMatchObject({ amount: 5, unit: "werkdagen", direction: "after" });
      expect(track.melding?.forbidWithin?.sources.map(({ key }) => sources[key]?.standing)).toEqual(["eigen_oordeel"]);
    }
  });
});

describe("a small evenement needs no permit exactly when all criteria of the gemeente hold", () => {
  test.each(codes.map((code) => [code, tableOfGemeenten[code]?.name]))("%s %s", (code) => {
    const row = tableOfGemeenten[code as string];
    if (!row) throw new Error(`no row for ${code}`);
    const handreiking = forGemeente(code as string);
    const seen = new Set<string | null>();
    fc.assert(
      fc.property(smallEvenement, (one) => {
        const track = trackOf(handreiking, one);
        seen.add(track);
        expect(track).toBe(row.holds(one) ? row.small : "vergunning");
      }),
      { numRuns: 500 },
    );
    expect([...seen].sort()).toEqual([row.small, "vergunning"].sort());
  });
});
