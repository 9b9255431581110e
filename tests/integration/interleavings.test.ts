import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openConnection } from "~db/client.server";
import type { Deed } from "../interleavings/acting";
import { type Plot, plots, runInterleaving, type Scene } from "../interleavings/run-interleaving";
import { openTestApp } from "../support/test-app";
import { addRegion } from "../support/test-region";

const { INTERLEAVINGS, INTERLEAVINGS_SEED, INTERLEAVINGS_SHRINK } = process.env;
const runs = Number(INTERLEAVINGS ?? 120);
const seed = Number(INTERLEAVINGS_SEED ?? 20260925);

let scene: Scene;

beforeAll(async () => {
  const app = await openTestApp();
  const file = app.database.writerConnection.sqlite.name;
  const committed = openConnection(file, { readOnly: true }).sqlite;
  scene = { app, region: await addRegion(app), committed, beginnings: new Map() };
});

afterAll(async () => {
  scene.committed.close();
  await scene.app.close();
});

const inOneLine = ({ who, act, sent, outcome, before }: Deed): string =>
  `${who}: ${act} ${JSON.stringify({ ...sent, answers: undefined })} ${outcome.ok ? "done" : outcome.reason} (${before?.status})`;

const told = (faults: readonly string[], { weight, beginning }: Plot, deeds: readonly Deed[]): string =>
  [...faults, `${weight}, ${beginning}`, ...deeds.map(inOneLine)].join("\n");

it("keeps every act that was acknowledged, and lets nobody act on what was not seen or past the guard", {
  timeout: 60_000 + runs * 2_000,
}, async () => {
  const acts = new Map<string, number>();
  const faulty = new Map<string, string>();
  const property = fc.asyncProperty(plots, fc.scheduler(), async (plot, turns) => {
    const { deeds, faults } = await runInterleaving(scene, plot, turns);
    for (const { act, outcome } of deeds) {
      const name = `${act}: ${outcome.ok ? "done" : outcome.reason}`;
      acts.set(name, (acts.get(name) ?? 0) + 1);
    }
    // Every kind of fault with one plot that shows it; to shrink one, the first ends the run.
    for (const fault of faults) faulty.set(fault, told(faults, plot, deeds));
    if (INTERLEAVINGS_SHRINK !== undefined && faults.length > 0) throw new Error(told(faults, plot, deeds));
  });
  await fc.assert(property, { numRuns: runs, seed });
  const counted = [...acts].sort().map(([name, number]) => `  ${name} ${number}`);
  process.stdout.write(`${runs} interleavings, seed ${seed}\n${counted.join("\n")}\n`);
  expect([...faulty.values()].join("\n\n")).toBe("");
});
