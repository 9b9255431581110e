import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "~/domain/handreiking/evaluate";
import type { Handreiking } from "~/domain/handreiking/model";
import { proofreadLocalLayer } from "~/domain/handreiking/proofread/local-layer";
import { forGemeente, regional, shipped, shippedFiles } from "../support/shipped-rules";
import { answersOf, type SmallEvenement, streetParty } from "../support/small-evenement";

const hour = (time: number) => time * 60;
const area = ({ length, width }: { length: number; width: number }) => length * width;
const within = (one: { begin: number; end: number }, from: number, until: number) =>
  one.begin >= hour(from) && one.end <= hour(until);
const musicWithin = ({ music }: SmallEvenement, from: number, until: number) =>
  music === null || within(music, from, until);
const of = (one: SmallEvenement, ...kinds: string[]) => one.objects.filter(({ kind }) => kinds.includes(kind));
const count = (objects: SmallEvenement["objects"]) => objects.reduce((sum, object) => sum + object.count, 0);
const is = (one: SmallEvenement, ...kinds: SmallEvenement["kind"][]) => kinds.includes(one.kind);

const generalSet = (one: SmallEvenement) =>
  one.peak < 500 &&
  within(one, 9, 22) &&
  musicWithin(one, 9, 22) &&
  one.music?.loudness !== "hard" &&
  one.road === "geen" &&
  one.passage &&
  count(one.objects) < 10 &&
  one.objects.every((object) => area(object) < 50) &&
  !is(one, "markt", "kermis", "optocht") &&
  !one.fireworks;

/** When a small evenement needs no permit, read off the table of the fourteen gemeenten; and what it is then. */
const table: Record<string, { name: string; small: "melding" | "vrij"; holds: (one: SmallEvenement) => boolean }> = {
  GM0141: {
    name: "Almelo",
    small: "melding",
    holds: (one) =>
      one.peak <= 300 &&
      within(one, 9, 23) &&
      !one.music?.nuisance &&
      !one.music?.sundayBefore13 &&
      one.objects.every((object) => area(object) <= 25) &&
      !one.centre &&
      one.road === "geen",
  },
  GM0147: {
    name: "Borne",
    small: "melding",
    holds: (one) =>
      one.peak <= 200 &&
      musicWithin(one, 7, 24) &&
      one.objects.every((object) => area(object) < 10) &&
      one.road !== "doorgaand",
  },
  GM0153: {
    name: "Enschede",
    small: "melding",
    holds: (one) =>
      one.dayTotal <= 500 &&
      one.peak <= 500 &&
      one.days <= 2 &&
      within(one, 9, 24) &&
      (one.music === null || (one.music.loudness === "achtergrond" && one.music.withinNormOfEnschede)) &&
      of(one, "tent").every((tent) => area(tent) <= 50) &&
      of(one, "podium").every(({ height }) => height <= 1) &&
      of(one, "podium_dak").length === 0 &&
      of(one, "tribune").every(({ height }) => height <= 2) &&
      !one.namedPlace,
  },
  GM0158: {
    name: "Haaksbergen",
    small: "melding",
    holds: (one) =>
      one.peak <= (is(one, "fietstocht") ? 250 : is(one, "wandeltocht") ? 500 : 100) &&
      within(one, 8, 24) &&
      musicWithin(one, 8, 23) &&
      one.objects.every((object) => area(object) < 60) &&
      one.road === "geen",
  },
  GM0164: {
    name: "Hengelo",
    small: "vrij",
    holds: (one) =>
      one.peak <= 100 && within(one, 9, 24) && (one.sunday === null || within(one.sunday, 13, 23)) && !one.centre,
  },
  GM1735: {
    name: "Hof van Twente",
    small: "melding",
    holds: (one) => {
      const tour = is(one, "wandeltocht", "fietstocht", "toertocht") && one.daylightNoRace;
      const tents = of(one, "tent");
      return (
        one.peak <= (tour ? 250 : 100) &&
        tents.every(({ people }) => people <= 50) &&
        within(one, 8, 24.5) &&
        musicWithin(one, 8, 24) &&
        count(one.objects) <= 3 &&
        count(tents) <= 1 &&
        one.objects.every((object) => area(object) <= (object.kind === "tent" ? 50 : 10)) &&
        (one.alcohol !== "verkoop" || one.exemption)
      );
    },
  },
  GM1742: {
    name: "Rijssen-Holten",
    small: "vrij",
    holds: (one) =>
      one.peak <= (is(one, "markt", "wandeltocht", "fietstocht") ? 500 : 250) &&
      musicWithin(one, 7, 23.5) &&
      one.objects.every((object) => area(object) <= 25) &&
      (one.objects.length === 0 || one.spaced) &&
      one.passage &&
      one.namedRoadsOpen,
  },
  GM1774: { name: "Dinkelland", small: "melding", holds: generalSet },
  GM0163: { name: "Hellendoorn", small: "melding", holds: generalSet },
  GM0168: { name: "Losser", small: "melding", holds: generalSet },
  GM0173: { name: "Oldenzaal", small: "melding", holds: generalSet },
  GM0183: { name: "Tubbergen", small: "melding", holds: generalSet },
  GM1700: { name: "Twenterand", small: "melding", holds: generalSet },
  GM0189: { name: "Wierden", small: "melding", holds: generalSet },
};
const codes = Object.keys(table);
const general = codes.filter((code) => table[code]?.holds === generalSet);

const chance = (often: number, value: boolean) =>
  fc.integer({ min: 1, max: often }).map((n) => (n === 1 ? !value : value));
/** Mostly what every gemeente accepts, and now and then what one of them minds, so that both outcomes come by. */
const mostly = <T>(usual: readonly T[], unusual: readonly T[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...unusual) });

const object = fc.record({
  kind: mostly(["tent", "kraam", "speeltoestel"] as const, ["podium", "podium_dak", "tribune"] as const),
  count: mostly([1], [2, 3, 9, 10]),
  length: mostly([2, 2.5, 3], [5, 6, 10, 12]),
  width: mostly([2, 3], [5, 6, 10]),
  height: fc.constantFrom(0.8, 1, 1.2, 2, 2.4),
  people: mostly([0, 10, 50], [51, 160]),
});

const evenement: fc.Arbitrary<SmallEvenement> = fc
  .record({
    kind: mostly(
      ["buurtfeest", "muziek", "sport", "wandeltocht", "fietstocht"] as const,
      ["markt", "kermis", "optocht", "toertocht"] as const,
    ),
    peak: mostly([20, 60, 90, 100], [101, 200, 201, 250, 251, 300, 301, 499, 500, 501, 900]),
    visitors: mostly([0, 100], [300, 450]),
    days: mostly([1, 2], [3]),
    begin: mostly([600, 780, 840], [300, 390, 420, 450, 480, 510, 540]),
    end: mostly([1200, 1260, 1320], [1350, 1380, 1400, 1410, 1420, 1440, 1450, 1470, 1500]),
    sundayShift: fc.option(fc.constantFrom(0, 60, 240)),
    loudness: fc.option(mostly(["achtergrond", "achtergrond", "versterkt"] as const, ["hard"] as const)),
    musicLater: fc.constantFrom(0, 30, 120),
    nuisance: chance(8, false),
    sundayMusic: chance(4, false),
    withinNorm: chance(8, true),
    objects: fc.array(object, { maxLength: 3 }),
    spaced: chance(8, true),
    road: mostly(["geen"] as const, ["open", "dicht", "doorgaand"] as const),
    namedRoadsOpen: chance(3, true),
    passage: chance(10, true),
    centre: chance(8, false),
    namedPlace: chance(8, false),
    daylightNoRace: chance(3, true),
    alcohol: mostly(["geen", "gratis"] as const, ["verkoop"] as const),
    exemption: fc.boolean(),
    fireworks: chance(12, false),
  })
  .map((parts) => {
    const { begin, end, peak } = parts;
    const sundayBegin = parts.sundayShift === null ? null : Math.min(begin + parts.sundayShift, end - 60);
    const closed = parts.road === "dicht" || parts.road === "doorgaand";
    return {
      ...parts,
      // Where the form does not ask after the day as a whole, it takes the total to be at most 500.
      dayTotal:
        peak <= (parts.kind === "buurtfeest" ? 250 : 100)
          ? Math.min(peak + parts.visitors, 500)
          : peak + parts.visitors,
      sunday: sundayBegin === null ? null : { begin: sundayBegin, end },
      music:
        parts.loudness === null
          ? null
          : {
              loudness: parts.loudness,
              begin: Math.min(begin + parts.musicLater, end - 30),
              end,
              nuisance: parts.nuisance,
              sundayBefore13: parts.sundayMusic && sundayBegin !== null && sundayBegin < 780,
              withinNormOfEnschede: parts.withinNorm,
            },
      namedRoadsOpen: parts.namedRoadsOpen || !closed,
    };
  });

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
    for (const { gemeente, naam } of layers) expect(naam).toBe(table[gemeente]?.name);
  });

  test.each(shippedFiles("gemeenten"))("%s has no problem with either version of the method", (file) => {
    const layer = shipped("gemeente", file).document;
    for (const [version, document] of versions) {
      expect(proofreadLocalLayer(document, layer), version).toEqual([]);
    }
  });

  test("say where the general set stands in for criteria that were not found", () => {
    const standing = Object.fromEntries(codes.map((code) => [code, forGemeente(code).local?.standing]));
    expect(codes.filter((code) => standing[code] === "algemeen").sort()).toEqual([...general].sort());
    for (const code of general) {
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
    for (const code of codes.filter((one) => table[one]?.small === "melding")) {
      const { track, sources } = forGemeente(code);
      expect(track.melding?.forbidWithin, code).toMatchObject({ amount: 5, unit: "werkdagen", direction: "after" });
      expect(track.melding?.forbidWithin?.sources.map(({ key }) => sources[key]?.standing)).toEqual(["eigen_oordeel"]);
    }
  });
});

describe("a small evenement needs no permit exactly when all criteria of the gemeente hold", () => {
  test.each(codes.map((code) => [code, table[code]?.name]))("%s %s", (code) => {
    const row = table[code as string];
    if (!row) throw new Error(`no row for ${code}`);
    const handreiking = forGemeente(code as string);
    const seen = new Set<string | null>();
    fc.assert(
      fc.property(evenement, (one) => {
        const track = trackOf(handreiking, one);
        seen.add(track);
        expect(track).toBe(row.holds(one) ? row.small : "vergunning");
      }),
      { numRuns: 1000 },
    );
    expect([...seen].sort()).toEqual([row.small, "vergunning"].sort());
  });
});

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

  test.each(codes)("in %s at most 25 questions on at most 10 pages are asked", (code) => {
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
