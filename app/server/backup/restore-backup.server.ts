import { existsSync, readdirSync } from "node:fs";
import { mkdir, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { noteRestore } from "../anchor/history-anchor.server";
import { readAnchor } from "../anchor/read-anchor.server";
import { filePath } from "../files/file-store.server";
import { BackupError } from "./backup-error.server";
import { copyFile, hashOfFile, syncFolder } from "./copy-file.server";
import { databaseName, type Manifest, manifestName, readManifest } from "./manifest.server";
import { recordRestore } from "./record-restore.server";
import { verifyHistory } from "./verify-history.server";
import { hashesIn } from "./write-backup.server";

type Job = { folder: string; dataDir: string; region: string; historyAnchor: string; now: number };

/** What was put back, and which entries of the history were noted after the backup was made and are therefore lost. */
export type Restored = { manifest: Manifest; lost: { from: number; to: number } | null };

/**
 * Puts a backup in an empty place. Everything is checked before anything is written, what is written is checked again,
 * the history and its anchor say that it happened, and the database comes last: a data folder with a database is a
 * whole region.
 */
export async function restoreBackup({ folder, dataDir, region, historyAnchor, now }: Job): Promise<Restored> {
  refuseToOverwrite(dataDir);
  const manifest = await checkedManifest(folder, region);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  for (const { sha256 } of manifest.files) {
    await copyChecked(filePath(folder, sha256), filePath(dataDir, sha256), sha256);
  }
  const database = join(dataDir, databaseName);
  const unfinished = `${database}.onaf`;
  await copyChecked(join(folder, databaseName), unfinished, manifest.database.sha256);
  const lostUpTo = inspect(unfinished, manifest, historyAnchor);
  const entry = await recordRestore({ file: unfinished, manifest, lostUpTo, now });
  noteRestore(historyAnchor, entry, now);
  await rename(unfinished, database);
  await syncFolder(dirname(database));
  return { manifest, lost: lostUpTo === null ? null : { from: entry.sequence, to: lostUpTo } };
}

function refuseToOverwrite(dataDir: string): void {
  const files = join(dataDir, "files");
  const isFree =
    !existsSync(join(dataDir, databaseName)) &&
    !existsSync(join(dataDir, `${databaseName}.onaf`)) &&
    (!existsSync(files) || readdirSync(files).length === 0);
  if (!isFree) {
    throw new BackupError("place_taken", dataDir);
  }
}

async function checkedManifest(folder: string, region: string): Promise<Manifest> {
  const path = join(folder, manifestName);
  const manifest = existsSync(path) ? readManifest(await readFile(path, "utf8")) : null;
  if (manifest === null) throw new BackupError("no_backup", folder);
  if (manifest.region !== region) {
    throw new BackupError("other_region", manifest.region);
  }
  await check(join(folder, databaseName), manifest.database.sha256);
  for (const { sha256 } of manifest.files) await check(filePath(folder, sha256), sha256);
  return manifest;
}

async function check(path: string, sha256: string): Promise<void> {
  if (!existsSync(path)) throw new BackupError("file_missing", path);
  if ((await hashOfFile(path)).sha256 !== sha256) throw new BackupError("file_damaged", path);
}

async function copyChecked(from: string, to: string, sha256: string): Promise<void> {
  const copied = await copyFile(from, to);
  if (copied.sha256 !== sha256) throw new BackupError("badly_written", to);
}

/** Checks what was copied; gives the last entry that was noted after the backup was made, if there was one. */
function inspect(path: string, manifest: Manifest, historyAnchor: string): number | null {
  const sqlite = new BetterSqlite(path, { readonly: true });
  try {
    const upTo = manifest.history?.sequence ?? 0;
    const chain = verifyHistory(sqlite, { noted: manifest.history });
    if (chain.fault !== null) throw new BackupError("history_fault", String(chain.fault.sequence));
    const { fault, anchor } = verifyHistory(sqlite, { anchor: readAnchor(historyAnchor), restoredFrom: upTo + 1 });
    if (fault !== null) throw new BackupError("anchor_fault", String(fault.sequence));
    const kept = new Set(manifest.files.map(({ sha256 }) => sha256));
    const missing = hashesIn(sqlite).find((sha256) => !kept.has(sha256));
    if (missing !== undefined) throw new BackupError("file_missing", missing);
    return anchor !== null && anchor.upTo > upTo ? anchor.upTo : null;
  } finally {
    sqlite.close();
  }
}
