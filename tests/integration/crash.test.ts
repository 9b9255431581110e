import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeCrashRegion } from "../crash/crash-region";
import { actsIn, crashRounds } from "../crash/crash-rounds";
import { remixBuild } from "../support/remix-build";

const place = mkdtempSync(join(tmpdir(), "paraat-crash-"));

beforeAll(async () => {
  await remixBuild();
});
afterAll(() => rmSync(place, { recursive: true }));

// The long run, with power cuts and a control run that must fail, is `npm run crash:proof`.
describe("a server that is stopped dead in the middle of submissions, uploads and decisions", () => {
  it("keeps everything that it answered for, and nothing by halves", async () => {
    const dataDir = join(place, "region");
    mkdirSync(dataDir);
    const region = await makeCrashRegion(dataDir);
    const report = await crashRounds({ rounds: 8, region, dataDir });
    expect(report.faults).toEqual([]);
    expect(actsIn(report)).toBeGreaterThanOrEqual(8);
  }, 300_000);
});
