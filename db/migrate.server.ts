import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type BetterSqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";

/** The folder stands beside this file, or in the repository that the bundled server runs from. */
function migrationsFolder(): string {
  const beside = fileURLToPath(new URL("./migrations", import.meta.url));
  return existsSync(beside) ? beside : `${process.cwd()}/db/migrations`;
}

/** Brings a database to the newest schema; foreign keys are checked afterwards, not while tables are rebuilt. */
export function migrateDatabase(sqlite: BetterSqlite.Database): void {
  sqlite.pragma("foreign_keys = OFF");
  migrate(drizzle(sqlite), { migrationsFolder: migrationsFolder() });
  const broken = sqlite.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) throw new Error(`the migration left ${broken.length} broken references`);
  sqlite.pragma("foreign_keys = ON");
}
