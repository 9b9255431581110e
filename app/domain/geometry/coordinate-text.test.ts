import { describe, expect, it } from "vitest";
import { readCoordinate, writeCoordinate } from "./coordinate-text";

describe("a position in text", () => {
  it.each([
    ["52.2215, 6.8937"],
    ["52.2215 6.8937"],
    ["52.2215,6.8937"],
    ["52,2215; 6,8937"],
    ["52,2215 6,8937"],
    ["52,2215, 6,8937"],
    ["  52.2215°  6.8937° "],
    ["6.8937, 52.2215"],
  ])("is read from %j", (text) => {
    expect(readCoordinate(text)).toEqual([6.8937, 52.2215]);
  });

  it.each([[""], ["Kerkplein 1"], ["52.2"], ["52.2 6.8 3"], ["1e400, 2"], ["999, 2"], ["-, -"], ["52..2, 6"]])(
    "is none in %j",
    (text) => {
      expect(readCoordinate(text)).toBeNull();
    },
  );

  it("may be in the Dutch grid", () => {
    // Westertoren and Martinitoren, the examples of the article.
    const [east = 0, north = 0] = readCoordinate("120700,723; 487525,502") ?? [];
    expect(north).toBeCloseTo(52.37453253, 5);
    expect(east).toBeCloseTo(4.88352559, 5);
    const [east2 = 0, north2 = 0] = readCoordinate("233883.131, 582065.167") ?? [];
    expect(north2).toBeCloseTo(53.21938317, 5);
    expect(east2).toBeCloseTo(6.56820053, 5);
  });

  it("reads what it wrote", () => {
    expect(readCoordinate(writeCoordinate([6.8937123, 52.2215987]))).toEqual([6.8937123, 52.2215987]);
  });
});
