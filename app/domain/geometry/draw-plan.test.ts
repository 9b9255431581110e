import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readOutlines } from "~/server/gemeente-outlines.server";
import { drawPlan } from "./draw-plan";
import type { Drawn } from "./position";

const outlines = readOutlines(readFileSync("db/reference/twente-gemeenten.geojson", "utf8"));
const stage: Drawn = { shape: "punt", positions: [[[6.8937, 52.2215]]] };

describe("the plan of a drawing", () => {
  it("puts a single thing in the middle, with the name of the gemeente and a scale that can be read", () => {
    const plan = drawPlan([stage], outlines);
    expect(plan?.shapes).toMatchObject([{ number: 1, x: 320, y: 200 }]);
    expect(plan?.names.map(({ name }) => name)).toEqual(["Enschede"]);
    expect(plan?.scale.metres).toBe(200);
  });

  it("shows the whole region when nothing that was drawn can be shown", () => {
    const plan = drawPlan([{ shape: "lijn", positions: [] }], outlines);
    expect(plan?.shapes).toEqual([]);
    expect(plan?.names).toHaveLength(outlines.length);
  });

  it("keeps the numbers of the table when one of the things cannot be shown", () => {
    expect(drawPlan([{ shape: "vlak", positions: [] }, stage], outlines)?.shapes[0]?.number).toBe(2);
  });

  it("is none without anything to show", () => {
    expect(drawPlan([], [])).toBeNull();
  });
});
