// The server without what makes it survive a power cut: the database's writes and the files are not forced to disk.
// Shows that the power-cut test would notice. Nothing in the application can switch this off.
import { mkdtempSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";

const { pragma } = BetterSqlite.prototype;
BetterSqlite.prototype.pragma = function carelessPragma(source, options) {
  return pragma.call(this, source.replace("synchronous = FULL", "synchronous = NORMAL"), options);
};

const folder = mkdtempSync(join(tmpdir(), "paraat-careless-"));
const handle = await open(join(folder, "any"), "w");
Object.getPrototypeOf(handle).sync = async () => undefined;
await handle.close();
rmSync(folder, { recursive: true });

await import("../../build/app/start.js");
