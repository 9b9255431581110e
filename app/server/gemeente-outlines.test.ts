import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { neighboursOf } from "~/domain/near/neighbours";
import { readOutlines } from "./gemeente-outlines.server";

const outlines = readOutlines(readFileSync("db/reference/twente-gemeenten.geojson", "utf8"));

describe("neighbouring gemeenten", () => {
  it("are those that share a border on the map of the region", () => {
    expect([...neighboursOf("GM0153", outlines)].sort()).toEqual(["GM0158", "GM0164", "GM0168", "GM0173", "GM1774"]);
    expect(neighboursOf("GM0163", outlines)).not.toContain("GM0153");
  });

  it("are neighbours of each other", () => {
    for (const { code } of outlines)
      for (const other of neighboursOf(code, outlines)) expect(neighboursOf(other, outlines)).toContain(code);
  });

  it("are none for a gemeente that is not on the map", () => {
    expect(neighboursOf("GM9999", outlines)).toEqual([]);
  });
});
