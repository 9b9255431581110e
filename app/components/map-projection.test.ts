import { describe, expect, it } from "vitest";
import { type MapArea, projection } from "./map-projection";

const square = (id: string, west: number, south: number, size: number): MapArea => ({
  id,
  name: id,
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ],
  },
});

describe("drawing outlines", () => {
  it("puts north above and west at the left, within the picture", () => {
    const { place, width, height } = projection([square("een", 6, 52, 1)], 408);
    expect(place([6, 53])).toEqual([4, 4]);
    const [x, y] = place([7, 52]);
    expect(x).toBe(width - 4);
    expect(y).toBeGreaterThan(height - 6);
    expect(y).toBeLessThanOrEqual(height - 4);
  });

  it("keeps distances true: a degree of longitude is shorter than one of latitude", () => {
    const { place } = projection([square("een", 6, 52, 1)], 408);
    const [x] = place([7, 52]);
    const [, y] = place([6, 52]);
    expect((x - 4) / (y - 4)).toBeCloseTo(Math.cos((52.5 * Math.PI) / 180), 2);
  });

  it("writes the name in the middle of the largest part", () => {
    const island = square("eiland", 8, 52, 0.1).geometry.coordinates;
    const main = square("land", 6, 52, 1).geometry.coordinates;
    const both = {
      id: "x",
      name: "x",
      geometry: { type: "MultiPolygon" as const, coordinates: [island, main] },
    } as MapArea;
    const { centre, place } = projection([both], 400);
    const [x, y] = centre(both);
    expect(x).toBeCloseTo(place([6.5, 52.5])[0], 0);
    expect(y).toBeCloseTo(place([6.5, 52.5])[1], 0);
  });

  it("draws nothing of nothing", () => {
    expect(projection([], 400)).toMatchObject({ width: 400, height: 400 });
  });
});
