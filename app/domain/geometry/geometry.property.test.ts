import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { readOutlines } from "~/server/gemeente-outlines.server";
import { boundingBox } from "./bounding-box";
import { lengthOf, surfaceOf } from "./measure";
import { metresToBorder } from "./nearest-border";
import { isInGemeente } from "./point-in-plane";
import type { Drawn, Position } from "./position";
import { touchedGemeenten } from "./touched-gemeenten";
import { whereItLies } from "./where-it-lies";

vi.setConfig({ testTimeout: 120_000 });

const text = readFileSync("db/reference/twente-gemeenten.geojson", "utf8");
const outlines = readOutlines(text);

type Raw = { features: { id: string; geometry: { type: string; coordinates: number[][][] | number[][][][] } }[] };
const raw: Raw = JSON.parse(text);

/** Sums the angles under which the corners are seen, on the file as it is: a turn around means inside. */
function naiveGemeenten([x, y]: Position): string[] {
  const windsAround = (ring: number[][]) => {
    let turned = 0;
    for (let index = 0; index < ring.length; index++) {
      const [x1 = 0, y1 = 0] = ring[index] ?? [];
      const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
      let angle = Math.atan2(y2 - y, x2 - x) - Math.atan2(y1 - y, x1 - x);
      while (angle > Math.PI) angle -= 2 * Math.PI;
      while (angle < -Math.PI) angle += 2 * Math.PI;
      turned += angle;
    }
    return Math.abs(turned) > Math.PI;
  };
  const rings = ({ type, coordinates }: Raw["features"][number]["geometry"]): number[][][] =>
    type === "MultiPolygon" ? (coordinates as number[][][][]).flat() : (coordinates as number[][][]);
  return raw.features
    .filter(({ geometry }) => rings(geometry).filter(windsAround).length % 2 === 1)
    .map(({ id }) => id);
}

const inRegion = fc.tuple(
  fc.double({ min: 6.3, max: 7.1, noNaN: true }),
  fc.double({ min: 52.1, max: 52.55, noNaN: true }),
);
const anyPosition: fc.Arbitrary<Position> = fc.oneof(
  { weight: 6, arbitrary: inRegion },
  // Corners of the outlines themselves: on a border, and equal to each other.
  { weight: 2, arbitrary: fc.constantFrom(...outlines.flatMap(({ planes }) => planes.flat(2))) },
  { weight: 1, arbitrary: fc.tuple(fc.double(), fc.double()) },
  { weight: 1, arbitrary: fc.constantFrom<Position>([0, 0], [180, 90], [-180, -90], [1e308, -1e308]) },
);
const row = fc.oneof(
  fc.array(anyPosition, { maxLength: 12 }),
  fc.array(anyPosition, { minLength: 1, maxLength: 8 }).map((open) => [...open, open[0] as Position]),
  anyPosition.map((position) => Array.from({ length: 5 }, () => position)),
);
const shape: fc.Arbitrary<Drawn> = fc.record({
  shape: fc.constantFrom("punt", "lijn", "vlak"),
  positions: fc.array(row, { maxLength: 4 }),
});

const known = new Set(outlines.map(({ code }) => code));
const isMeasure = (value: number) => value >= 0 && !Number.isNaN(value);

it("measures 10,000 broken and random shapes without stumbling", () => {
  fc.assert(
    fc.property(fc.array(shape, { maxLength: 2 }), fc.constantFrom(...outlines), (drawn, outline) => {
      const touched = touchedGemeenten(drawn, outlines);
      expect(touched.every((code) => known.has(code))).toBe(true);
      const found = whereItLies(drawn, outlines);
      expect(found?.touched ?? []).toEqual(touched);
      for (const one of drawn) {
        expect(isMeasure(lengthOf(one)) && isMeasure(surfaceOf(one))).toBe(true);
        expect(isMeasure(metresToBorder(one, outline))).toBe(true);
        boundingBox(one.positions.flat());
      }
    }),
    { numRuns: 10_000 },
  );
});

it("finds the gemeente of a point as somebody who counts turns finds it", () => {
  fc.assert(
    fc.property(inRegion, (position) => {
      expect(outlines.filter((outline) => isInGemeente(position, outline)).map(({ code }) => code)).toEqual(
        naiveGemeenten(position),
      );
    }),
    { numRuns: 10_000 },
  );
});

it("counts for a route every gemeente that a walker on it would meet", () => {
  fc.assert(
    fc.property(fc.array(inRegion, { minLength: 2, maxLength: 5 }), (stops) => {
      const met = new Set<string>();
      for (const [index, [x2, y2]] of stops.entries()) {
        const [x1, y1] = stops[index - 1] ?? [x2, y2];
        for (let step = 0; step <= 40; step++) {
          const at: Position = [x1 + ((x2 - x1) * step) / 40, y1 + ((y2 - y1) * step) / 40];
          for (const code of naiveGemeenten(at)) met.add(code);
        }
      }
      const touched = touchedGemeenten([{ shape: "lijn", positions: [stops] }], outlines);
      expect([...met].filter((code) => !touched.includes(code))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
