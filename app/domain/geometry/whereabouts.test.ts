import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readOutlines } from "~/server/gemeente-outlines.server";
import { boundingBox } from "./bounding-box";
import { lengthOf, surfaceOf } from "./measure";
import { isInGemeente } from "./point-in-plane";
import type { Drawn, GemeenteOutline, Position } from "./position";
import { touchedGemeenten } from "./touched-gemeenten";
import { usableShape } from "./usable-shape";
import { whereItLies } from "./where-it-lies";

const outlines = readOutlines(readFileSync("db/reference/twente-gemeenten.geojson", "utf8"));
const names = (codes: readonly string[] = []) =>
  codes.map((code) => outlines.find((outline) => outline.code === code)?.name);

const point = (...at: Position): Drawn => ({ shape: "punt", positions: [[at]] });
const line = (...row: Position[]): Drawn => ({ shape: "lijn", positions: [row] });
const square = ([west, south]: Position, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const plane = (...rings: Position[][]): Drawn => ({ shape: "vlak", positions: rings });

const almelo: Position = [6.662, 52.356];
const enschede: Position = [6.893, 52.221];
const hengelo: Position = [6.793, 52.266];

describe("which gemeenten a drawing touches", () => {
  it("is the one that a point lies in", () => {
    expect(names(touchedGemeenten([point(...almelo)], outlines))).toEqual(["Almelo"]);
    expect(names(touchedGemeenten([point(...enschede)], outlines))).toEqual(["Enschede"]);
  });

  it("counts a gemeente that a route crosses, though it starts and ends in one other", () => {
    const ends: Position[] = [
      [6.51, 52.489],
      [6.669, 52.401],
    ];
    for (const end of ends) expect(names(touchedGemeenten([point(...end)], outlines))).toEqual(["Twenterand"]);
    expect(names(touchedGemeenten([line(...ends)], outlines))).toEqual(["Hellendoorn", "Twenterand"]);
  });

  it("counts both sides when a terrain lies over a border", () => {
    const over: Drawn = plane(square([6.752, 52.216], 0.016));
    expect(names(touchedGemeenten([over], outlines))).toEqual(["Enschede", "Hengelo"]);
  });

  it("counts gemeenten that lie wholly inside a terrain, and not those in its hole", () => {
    const ring = square([6, 52], 2);
    expect(touchedGemeenten([plane(ring)], outlines)).toHaveLength(outlines.length);
    const box = boundingBox(outlines.find(({ name }) => name === "Borne")?.planes.flat(2) ?? []);
    if (box === null) throw new Error("Borne has no outline");
    const hole: Position[] = [
      [box.west - 0.001, box.south - 0.001],
      [box.east + 0.001, box.south - 0.001],
      [box.east + 0.001, box.north + 0.001],
      [box.west - 0.001, box.north + 0.001],
      [box.west - 0.001, box.south - 0.001],
    ];
    expect(names(touchedGemeenten([plane(ring, hole)], outlines))).not.toContain("Borne");
  });

  it("knows gemeenten of several planes and with holes", () => {
    const islands: GemeenteOutline = {
      code: "x",
      name: "x",
      planes: [[square([0, 0], 4), square([1, 1], 1)], [square([10, 10], 1)]],
    };
    expect(isInGemeente([0.5, 0.5], islands)).toBe(true);
    expect(isInGemeente([1.5, 1.5], islands)).toBe(false);
    expect(isInGemeente([10.5, 10.5], islands)).toBe(true);
    expect(isInGemeente([7, 7], islands)).toBe(false);
  });
});

describe("where a drawing lies", () => {
  it("is not known without a drawing or without outlines", () => {
    expect(whereItLies([], outlines)).toBeNull();
    expect(whereItLies([point(...almelo)], [])).toBeNull();
    expect(whereItLies([{ shape: "vlak", positions: [] }], outlines)).toBeNull();
  });

  it("is plain in the middle of a gemeente", () => {
    expect(whereItLies([point(...hengelo)], outlines)).toEqual({ touched: ["GM0164"], near: [], outside: "nothing" });
  });

  it("names the gemeente over a border that is nearer than the outlines are exact", () => {
    // About 200 m south of the border between Almelo (corner 6.632, 52.302) and Wierden or Hof van Twente.
    const found = whereItLies([point(6.632, 52.304)], outlines);
    expect([...(found?.touched ?? []), ...(found?.near ?? [])].length).toBeGreaterThan(1);
    expect(found?.outside).toBe("nothing");
  });

  it("says that it lies outside the region, wholly or for a part", () => {
    expect(whereItLies([point(4.9, 52.37)], outlines)).toEqual({ touched: [], near: [], outside: "all" });
    expect(whereItLies([line(enschede, [7.3, 52.2])], outlines)?.outside).toBe("part");
  });
});

describe("measures", () => {
  it("gives the length of a route and the surface of a terrain", () => {
    expect(lengthOf(line([6.8, 52.2], [6.8, 52.21]))).toBeCloseTo(1112, 0);
    // 0.001 by 0.001 degrees at 52.2: 68.15 by 111.2 metres.
    expect(surfaceOf(plane(square([6.8, 52.2], 0.001)))).toBeGreaterThan(7_570);
    expect(surfaceOf(plane(square([6.8, 52.2], 0.001)))).toBeLessThan(7_585);
    const holed = plane(square([6.8, 52.2], 0.002), square([6.8005, 52.2005], 0.001));
    expect(surfaceOf(holed) / surfaceOf(plane(square([6.8, 52.2], 0.002)))).toBeCloseTo(0.75, 3);
    expect(lengthOf(point(...almelo)) + surfaceOf(line(almelo, hengelo))).toBe(0);
  });
});

describe("what of a drawing can be used", () => {
  it("leaves out what is no place and closes what is open", () => {
    const broken = plane([
      [6.8, 52.2],
      [Number.NaN, 52],
      [6.9, 52.2],
      [6.9, 52.2],
      [999, 52],
      [6.9, 52.3],
    ]);
    expect(usableShape(broken)?.positions).toEqual([
      [
        [6.8, 52.2],
        [6.9, 52.2],
        [6.9, 52.3],
        [6.8, 52.2],
      ],
    ]);
  });

  it.each<[string, Drawn]>([
    ["nothing", { shape: "punt", positions: [] }],
    ["a line of one point twice", line(almelo, almelo)],
    ["a plane of two points", plane([almelo, hengelo, almelo])],
    ["a plane without rings", { shape: "vlak", positions: [] }],
    ["a point outside the world", point(5_000, 471_000)],
  ])("is nothing for %s", (_, drawn) => {
    expect(usableShape(drawn)).toBeNull();
    expect(lengthOf(drawn)).toBe(0);
    expect(surfaceOf(drawn)).toBe(0);
  });
});
