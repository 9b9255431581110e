import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAnchor } from "~/server/anchor/read-anchor.server";
import { verifyHistory } from "~/server/backup/verify-history.server";
import { type AnchoredRegion, openAnchoredRegion, verifyCommand } from "../support/anchored-region";
import { type Attack, arbitraryAttack, attack, fingerprint, withoutTriggers } from "../support/history-attacks";

describe("10,000 edits, deletions, reorderings and truncations by somebody who has the database file", () => {
  const commits = [1, 3, 1, 1, 2, 1, 4, 1, 1, 2, 1, 2];
  const entries = commits.reduce((sum, each) => sum + each, 0);
  let region: AnchoredRegion;
  let attacked: BetterSqlite.Database;

  beforeAll(async () => {
    region = await openAnchoredRegion();
    for (const each of commits) await region.commit(each);
    const copy = join(region.place, "attacked.sqlite");
    await region.app.database.writerConnection.sqlite.backup(copy);
    attacked = new BetterSqlite(copy);
    withoutTriggers(attacked);
  });
  afterAll(async () => {
    attacked.close();
    await region.close();
  });

  /** What is found after an attack, that is undone again; null when it changes nothing. */
  function found(by: Attack, before: string, anchor: ReturnType<typeof readAnchor>) {
    attacked.exec("BEGIN IMMEDIATE");
    try {
      if (!attack(attacked, by) || fingerprint(attacked) === before) return null;
      return { chain: verifyHistory(attacked).fault, both: verifyHistory(attacked, { anchor }).fault };
    } finally {
      if (attacked.inTransaction) attacked.exec("ROLLBACK");
    }
  }

  it("are all found, also when every number and hash was made to fit again", () => {
    const before = fingerprint(attacked);
    const anchor = readAnchor(region.anchor);
    expect(verifyHistory(attacked, { anchor })).toMatchObject({ fault: null, entries, beyondAnchor: 0 });
    const byChain = { seen: 0, unseen: 0 };
    fc.assert(
      fc.property(arbitraryAttack(entries), (by) => {
        const result = found(by, before, anchor);
        fc.pre(result !== null);
        expect(result?.both).not.toBeNull();
        if (by.hidden) expect(result?.chain).toBeNull();
        byChain[result?.chain === null ? "unseen" : "seen"] += 1;
      }),
      { numRuns: 10_000 },
    );
    expect(byChain.seen + byChain.unseen).toBe(10_000);
    expect(Math.min(byChain.seen, byChain.unseen)).toBeGreaterThan(3_000);
    expect(verifyHistory(attacked, { anchor }).fault).toBeNull();
  }, 180_000);

  it("are found by the command, which passes the history as it was", async () => {
    const anchor = join(region.place, "kept.anchor");
    cpSync(region.anchor, anchor);
    const whole = await verifyCommand(region.app.config.dataDir, anchor);
    expect(whole).toMatchObject({ code: 0, said: expect.stringContaining(`klopt: ${entries} regels`) });
    const attacks = fc.sample(arbitraryAttack(entries), { numRuns: 200, seed: 7 });
    const chosen = ["edit", "deletion", "swap", "truncation"].flatMap((what) =>
      [true, false].flatMap((hidden) => attacks.find((each) => each.what === what && each.hidden === hidden) ?? []),
    );
    expect(chosen).toHaveLength(8);
    const before = fingerprint(attacked);
    for (const [index, by] of chosen.entries()) {
      const dataDir = join(region.place, String(index));
      mkdirSync(dataDir);
      await attacked.backup(join(dataDir, "region.sqlite"));
      const copy = new BetterSqlite(join(dataDir, "region.sqlite"));
      expect(attack(copy, by) && fingerprint(copy) !== before, JSON.stringify(by)).toBe(true);
      copy.close();
      const { code, said } = await verifyCommand(dataDir, anchor);
      expect([code, said], JSON.stringify(by)).toEqual([1, expect.stringMatching(/Regel \d+ /)]);
    }
  });
});
