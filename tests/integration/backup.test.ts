import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { databaseName } from "~/server/backup/manifest.server";
import { restoreBackup } from "~/server/backup/restore-backup.server";
import { verifyHistory } from "~/server/backup/verify-history.server";
import { writeBackup } from "~/server/backup/write-backup.server";
import { filePath } from "~/server/files/file-store.server";
import { record } from "~/server/history.server";
import { addFile } from "~/server/use-cases/add-file.server";
import { startDraft } from "~/server/use-cases/start-draft.server";
import { heavyAnswers } from "../support/application-answers";
import { submitDossier } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;
let place: string;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
  place = mkdtempSync(join(tmpdir(), "paraat-backup-"));
});

afterEach(async () => {
  await app.close();
  rmSync(place, { recursive: true, force: true });
});

const folder = () => join(place, "backup");
const target = () => join(place, "restored");
const back = (region = "twente") =>
  restoreBackup({
    folder: folder(),
    dataDir: target(),
    region,
    historyAnchor: join(target(), "history.anchor"),
    now: app.clock.now(),
  });
const backUp = () =>
  writeBackup({ dataDir: app.config.dataDir, folder: folder(), region: "twente", now: app.clock.now() });

async function addText(words: string): Promise<string> {
  const ctx = await region.organiser.context();
  const draft = await startDraft(ctx);
  const received = await app.files.receive([Buffer.from(words)], "brief.txt");
  if (!draft.ok || !received.ok) throw new Error("this draft or file should be fine");
  const place = { kind: "draft" as const, id: draft.value.draftId };
  const ids = { attachmentId: null, questionId: null, threadId: null };
  await addFile(ctx, { place, file: received.value, fileName: "brief.txt", ...ids });
  return received.value.sha256;
}

async function addHistory(count: number): Promise<void> {
  const by = { actor: (await region.officer.context()).actor, now: app.clock.now() };
  const { userId } = region.officer;
  await app.database.write(async (tx) => {
    for (let made = 0; made < count; made += 1) {
      const fact = { type: "account.signed_in" as const, dossierId: null, subjectId: `${made}`, payload: { userId } };
      await record(tx, by, fact);
    }
  });
}

const renumber = (from = 0, to = 0) => `UPDATE history SET sequence = ${to} WHERE sequence = ${from}`;

/** Every row of every table. */
function contentsOf(file: string): Record<string, unknown[]> {
  const sqlite = new BetterSqlite(file, { readonly: true });
  const tables = sqlite.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
  const contents = tables.map((table) => [table, sqlite.prepare(`SELECT * FROM "${table}" ORDER BY 1`).all()] as const);
  sqlite.close();
  return Object.fromEntries(contents);
}

describe("a backup", () => {
  it("gives the same region again: every row, every file, every trigger", async () => {
    const story = await submitDossier(app, region, heavyAnswers);
    await story.toAdvising();
    await story.adviseAll();
    const hashes = [await addText("de eerste brief"), await addText("de tweede brief")];
    const manifest = await backUp();
    await back();
    const original = join(app.config.dataDir, databaseName);
    const restored = join(target(), databaseName);
    const { history: entries = [], ...rest } = contentsOf(restored);
    const { history: before = [], ...others } = contentsOf(original);
    expect(rest).toEqual(others);
    expect(entries.slice(0, -1)).toEqual(before);
    expect(entries.at(-1)).toMatchObject({ type: "backup.restored", actor_id: null });
    expect(manifest.files.map(({ sha256 }) => sha256).sort()).toEqual(hashes.sort());
    for (const sha256 of hashes) {
      expect(readFileSync(filePath(target(), sha256))).toEqual(readFileSync(filePath(app.config.dataDir, sha256)));
    }
    const sqlite = new BetterSqlite(restored);
    const dossiers = sqlite.prepare("SELECT reference, status FROM dossier").all();
    expect(dossiers).toEqual([{ reference: story.reference, status: "ready" }]);
    expect(verifyHistory(sqlite).fault).toBeNull();
    expect(() => sqlite.exec("DELETE FROM history")).toThrow("append-only");
    sqlite.close();
  });

  it("is a whole moment while others write", async () => {
    await addHistory(200);
    const backup = backUp();
    for (let round = 0; round < 20; round += 1) await addHistory(5);
    await backup;
    await back();
    const sqlite = new BetterSqlite(join(target(), databaseName), { readonly: true });
    const check = verifyHistory(sqlite);
    sqlite.close();
    expect(check.fault).toBeNull();
    expect(check.entries).toBeGreaterThanOrEqual(200);
  });

  it("opens as an application", async () => {
    await backUp();
    await back();
    const other = await openTestApp({ config: { dataDir: target() } });
    expect(await other.database.reader.query.user.findMany()).toHaveLength(
      (await app.database.reader.query.user.findMany()).length,
    );
    await other.close();
  });

  it("is not made over another one, and not of a region that misses a file", async () => {
    const sha256 = await addText("een brief");
    await backUp();
    await expect(backUp()).rejects.toMatchObject({ problem: "folder_exists" });
    rmSync(folder(), { recursive: true });
    rmSync(app.files.pathOf(sha256));
    await expect(backUp()).rejects.toMatchObject({ problem: "file_missing" });
    expect(existsSync(folder())).toBe(false);
  });

  it("is not made when a file in the store is not what it was", async () => {
    const sha256 = await addText("een brief");
    writeFileSync(app.files.pathOf(sha256), "een andere brief");
    await expect(backUp()).rejects.toMatchObject({ problem: "file_damaged" });
  });
});

describe("putting back", () => {
  it("never overwrites what is there", async () => {
    await backUp();
    mkdirSync(target());
    writeFileSync(join(target(), databaseName), "van iemand anders");
    await expect(back()).rejects.toMatchObject({ problem: "place_taken" });
    expect(readFileSync(join(target(), databaseName), "utf8")).toBe("van iemand anders");
  });

  it("writes nothing when the backup is damaged, incomplete or of another region", async () => {
    const sha256 = await addText("een brief");
    await backUp();
    const kept = filePath(folder(), sha256);
    const good = readFileSync(kept);
    writeFileSync(kept, "een andere brief");
    await expect(back()).rejects.toMatchObject({ problem: "file_damaged" });
    rmSync(kept);
    await expect(back()).rejects.toMatchObject({ problem: "file_missing" });
    writeFileSync(kept, good);
    await expect(back("zuid-limburg")).rejects.toMatchObject({ problem: "other_region" });
    writeFileSync(join(folder(), "manifest.json"), "{}");
    await expect(back()).rejects.toMatchObject({ problem: "no_backup" });
    expect(existsSync(target())).toBe(false);
  });
});

describe("the chain of the history", () => {
  const check = (change: string, noted: { sequence: number; hash: string } | null = null) => {
    const image = app.database.writerConnection.sqlite.serialize();
    // A database in memory cannot have a journal beside it; these two bytes say that this one has.
    image[18] = image[19] = 1;
    const sqlite = new BetterSqlite(image);
    for (const name of ["history_no_update", "history_no_delete", "history_no_replace"]) {
      sqlite.exec(`DROP TRIGGER ${name}`);
    }
    sqlite.exec(change);
    const result = verifyHistory(sqlite, { noted });
    sqlite.close();
    return result;
  };

  it("shows every change, removal, swap and cut", async () => {
    await addHistory(30);
    const { head, fault, entries } = check("SELECT 1");
    expect({ fault, entries }).toEqual({ fault: null, entries: 30 });
    const columns = ["type", "subject_id", "actor_id", "actor_name", "actor_role", "actor_organisation", "hash"];
    const sequence = fc.integer({ min: 1, max: 30 });
    const mutation = fc.oneof(
      fc
        .tuple(fc.constantFrom(...columns), sequence)
        .map(([c, n]) => `UPDATE history SET ${c} = 'x' WHERE sequence = ${n}`),
      sequence.map((n) => `UPDATE history SET occurred_at = occurred_at + 1 WHERE sequence = ${n}`),
      sequence.map((n) => `UPDATE history SET payload = '{"userId":"x"}' WHERE sequence = ${n}`),
      sequence.map((n) => `UPDATE history SET dossier_id = 'x' WHERE sequence = ${n}`),
      sequence.map((n) => `DELETE FROM history WHERE sequence = ${n}`),
      sequence.map((n) => `DELETE FROM history WHERE sequence >= ${n}`),
      fc
        .uniqueArray(sequence, { minLength: 2, maxLength: 2 })
        .map(([one, other]) => `${renumber(one, -1)}; ${renumber(other, one)}; ${renumber(-1, other)}`),
    );
    fc.assert(
      fc.property(mutation, (change) => {
        expect(check(change, head).fault).not.toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it("cannot show that its end was cut off without a note of the end", async () => {
    await addHistory(5);
    const { head } = check("SELECT 1");
    expect(check("DELETE FROM history WHERE sequence = 5").fault).toBeNull();
    expect(check("DELETE FROM history WHERE sequence = 5", head).fault).toEqual({ sequence: 5, fault: "cut_off" });
  });
});
