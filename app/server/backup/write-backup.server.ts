import { existsSync } from "node:fs";
import { mkdir, open, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { filePath } from "../files/file-store.server";
import { BackupError } from "./backup-error.server";
import { copyFile, hashOfFile, syncFolder } from "./copy-file.server";
import { databaseName, type Manifest, manifestName } from "./manifest.server";
import { verifyHistory } from "./verify-history.server";

type Job = { dataDir: string; folder: string; region: string; now: number };

/**
 * Copies the region while it is in use: the database as it is at one moment, and every file that this copy knows. The
 * folder gets its name when all is written, so that a folder with that name is always a whole backup.
 */
export async function writeBackup({ dataDir, folder, region, now }: Job): Promise<Manifest> {
  if (existsSync(folder)) throw new BackupError("folder_exists", folder);
  const unfinished = `${folder}.onaf`;
  if (existsSync(unfinished)) {
    throw new BackupError("unfinished_exists", unfinished);
  }
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  const copy = join(unfinished, databaseName);
  await copyDatabase(join(dataDir, databaseName), copy);
  const contents = inspect(copy);
  const files: Manifest["files"] = [];
  for (const sha256 of contents.hashes) files.push(await copyOne(dataDir, unfinished, sha256));
  const manifest: Manifest = {
    format: "paraat-backup/1",
    region,
    madeAt: new Date(now).toISOString(),
    database: await hashOfFile(copy),
    files,
    history: contents.head,
  };
  await writeText(join(unfinished, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(unfinished, folder);
  await syncFolder(dirname(folder));
  return manifest;
}

/** Page by page beside the running server; pages that change meanwhile are copied again. */
async function copyDatabase(from: string, to: string): Promise<void> {
  if (!existsSync(from)) throw new BackupError("no_database", dirname(from));
  const source = new BetterSqlite(from, { readonly: true });
  try {
    await source.backup(to);
  } finally {
    source.close();
  }
  const file = await open(to, "r");
  await file.sync();
  await file.close();
}

function inspect(copy: string) {
  const sqlite = new BetterSqlite(copy);
  try {
    // One file without companions: the copy is read by nobody else.
    sqlite.pragma("journal_mode = DELETE");
    const check = sqlite.pragma("quick_check", { simple: true });
    if (check !== "ok") throw new BackupError("database_damaged", String(check));
    const { head, fault } = verifyHistory(sqlite);
    if (fault !== null) {
      throw new BackupError("history_fault", String(fault.sequence));
    }
    return { head, hashes: hashesIn(sqlite) };
  } finally {
    sqlite.close();
  }
}

/** Every file that a row in the database refers to, also those that were replaced or taken out. */
export function hashesIn(sqlite: BetterSqlite.Database): string[] {
  return sqlite
    .prepare<[], string>(
      `SELECT sha256 FROM file_version
        UNION SELECT file_sha256 FROM document_snapshot WHERE file_sha256 IS NOT NULL
        UNION SELECT zip_sha256 FROM document_snapshot WHERE zip_sha256 IS NOT NULL
        ORDER BY 1`,
    )
    .pluck()
    .all();
}

async function copyOne(dataDir: string, to: string, sha256: string): Promise<Manifest["files"][number]> {
  const from = filePath(dataDir, sha256);
  if (!existsSync(from)) throw new BackupError("file_missing", from);
  const copied = await copyFile(from, filePath(to, sha256));
  if (copied.sha256 !== sha256) throw new BackupError("file_damaged", from);
  return copied;
}

async function writeText(path: string, text: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  await file.writeFile(text);
  await file.sync();
  await file.close();
  await syncFolder(dirname(path));
}
