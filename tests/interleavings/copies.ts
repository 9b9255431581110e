import type BetterSqlite from "better-sqlite3";
import { newUuid } from "~/server/identifiers.server";

type Row = Record<string, unknown>;
type Rows = readonly { table: string; rows: readonly Row[] }[];

/** Kept once for the region, and of no weight for what may be done with a dossier. */
const left = ["history", "outbox", "session", "counter"];

const tablesIn = (rows: BetterSqlite.Database): string[] =>
  (
    rows
      .prepare(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\'",
      )
      .pluck()
      .all() as string[]
  ).filter((table) => !left.includes(table));

/** Remembers where every table ends, to find afterwards which rows were added. */
export function endsOf(rows: BetterSqlite.Database): Map<string, number> {
  return new Map(
    tablesIn(rows).map((table) => [
      table,
      Number(rows.prepare(`select coalesce(max(rowid), 0) from "${table}"`).pluck().get()),
    ]),
  );
}

export function rowsSince(rows: BetterSqlite.Database, ends: ReadonlyMap<string, number>): Rows {
  return [...ends].map(([table, end]) => ({
    table,
    rows: rows.prepare(`select * from "${table}" where rowid > ? order by rowid`).all(end) as Row[],
  }));
}

const identifier = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Puts a second dossier beside one that was made by acting, row by row the same but for its own ids: walking up to the
 * same beginning again for every run takes longest. Without history and mail.
 */
export function copyOf(
  rows: BetterSqlite.Database,
  original: Rows,
  reference: string,
  copy: string,
): Map<string, string> {
  const own = original.flatMap(({ rows: made }) => made.flatMap(({ id, thread_id }) => [id, thread_id]));
  const ids = new Map<string, string>();
  for (const id of [...new Set(own)].filter((each) => typeof each === "string").sort()) ids.set(id, newUuid());
  const renamed = (value: unknown) =>
    typeof value === "string"
      ? value.replaceAll(identifier, (id) => ids.get(id) ?? id).replaceAll(reference, copy)
      : value;
  rows.transaction(() => {
    rows.pragma("defer_foreign_keys = ON");
    for (const { table, rows: made } of original) {
      for (const row of made) {
        const names = Object.keys(row);
        rows
          .prepare(
            `insert into "${table}" (${names.map((name) => `"${name}"`).join(", ")}) values (${names.map(() => "?").join(", ")})`,
          )
          .run(names.map((name) => renamed(row[name])));
      }
    }
  })();
  return ids;
}
