import * as fc from "fast-check";
import type { SmallEvenement } from "./small-evenement";

const chance = (often: number, value: boolean) =>
  fc.integer({ min: 1, max: often }).map((n) => (n === 1 ? !value : value));
/** Mostly what every gemeente accepts, and now and then what one of them minds, so that both outcomes come by. */
const mostly = <T>(usual: readonly T[], unusual: readonly T[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...unusual) });

const object = fc.record({
  kind: mostly(["tent", "kraam", "speeltoestel"] as const, ["podium", "podium_dak", "tribune"] as const),
  count: mostly([1], [2, 3, 9, 10]),
  length: mostly([2, 2.5, 3], [5, 5.1, 5.2, 5.5, 6, 9.9, 10, 10.1, 11.9, 12]),
  width: mostly([2, 3], [5, 5, 5, 6, 10]),
  height: fc.constantFrom(0.8, 1, 1.2, 2, 2.4),
  people: mostly([0, 10, 50], [51, 160]),
});

/** Small evenementen around the borders of the criteria. */
export const smallEvenement: fc.Arbitrary<SmallEvenement> = fc
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
    sundayShift: fc.option(fc.constantFrom(0, 60, 179, 180, 240)),
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
