import { join } from "node:path";
import type BetterSqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { projectFolder } from "~/server/project-folder.server";

/** Brings a database to the newest schema; foreign keys are checked afterwards, not while tables are rebuilt. */
export function migrateDatabase(sqlite: BetterSqlite.Database): void {
  sqlite.pragma("foreign_keys = OFF");
  migrate(drizzle(sqlite), { migrationsFolder: join(projectFolder, "db/migrations") });
  const broken = sqlite.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) throw new Error(`the migration left ${broken.length} broken references`);
  sqlite.pragma("foreign_keys = ON");
}
