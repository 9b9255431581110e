import BetterSqlite from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import * as schema from "./schema";

export type Connection = BetterSQLite3Database<typeof schema>;

export type OpenConnection = { orm: Connection; sqlite: BetterSqlite.Database };

type Options = {
  readOnly?: boolean;
  /** Told of every statement that runs; for counting statements of a page. */
  onStatement?: (text: string) => void;
};

/**
 * Opens the region's file. WAL with `synchronous=FULL`, because the library's own default loses acknowledged
 * commits at a power cut; `recursive_triggers`, because INSERT OR REPLACE would otherwise delete without the
 * trigger that forbids it.
 */
export function openConnection(file: string | Buffer, options: Options = {}): OpenConnection {
  const { readOnly = false, onStatement } = options;
  const sqlite = new BetterSqlite(file, {
    readonly: readOnly,
    verbose: onStatement === undefined ? undefined : (text) => onStatement(String(text)),
  });
  sqlite.pragma("busy_timeout = 5000");
  sqlite.pragma("foreign_keys = ON");
  if (!readOnly) {
    sqlite.pragma("journal_mode = WAL");
    sqlite.pragma("synchronous = FULL");
    sqlite.pragma("recursive_triggers = ON");
  }
  return { orm: drizzle(sqlite, { schema }), sqlite };
}
