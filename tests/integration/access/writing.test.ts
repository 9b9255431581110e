import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sourceBuild } from "../../support/source-build";
import { doorsOf } from "./doors";
import { expectations } from "./expectations";
import { openTrial, type Trial, tryDoor } from "./trial";

let trial: Trial;
let cells = 0;

beforeAll(async () => {
  trial = await openTrial();
}, 120_000);

afterAll(() => trial.close());

const doors = doorsOf(await sourceBuild()).filter(({ writes }) => writes);

describe("writing", () => {
  it.each(doors.map((door) => [door.key, door] as const))("%s", { timeout: 300_000 }, async (key, door) => {
    expect(expectations[key], `no expectation for ${key}`).toBeDefined();
    const tried = await tryDoor(trial, door, "POST");
    cells += tried.cells;
    expect(tried.wrong.slice(0, 40)).toEqual([]);
  });

  it("tried ten thousand combinations at least", () => {
    process.stdout.write(`access matrix, writing: ${cells} cells\n`);
    expect(cells).toBeGreaterThanOrEqual(10_000);
  });
});
