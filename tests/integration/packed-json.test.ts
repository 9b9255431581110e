import BetterSqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { sqliteTable } from "drizzle-orm/sqlite-core";
import { expect, it } from "vitest";
import { id } from "~db/schema/columns";
import { packedJson } from "~db/schema/packed-json.server";

const kept = sqliteTable("kept", { id: id(), value: packedJson<unknown>("value") });

it("gives back what was kept, in the same few bytes each time", () => {
  const sqlite = new BetterSqlite(":memory:");
  sqlite.exec("CREATE TABLE kept (id TEXT PRIMARY KEY, value BLOB)");
  const orm = drizzle(sqlite);
  const value = Array.from({ length: 300 }, (_, index) => ({ rule: `R-${index}`, because: ["één vraag", null, 2.5] }));
  orm
    .insert(kept)
    .values([
      { id: "one", value },
      { id: "other", value },
      { id: "none", value: null },
    ])
    .run();
  expect(orm.select().from(kept).orderBy(kept.id).all()).toEqual([
    { id: "none", value: null },
    { id: "one", value },
    { id: "other", value },
  ]);
  const stored = sqlite.prepare<[], Buffer>("SELECT value FROM kept WHERE value IS NOT NULL").pluck().all();
  expect(stored[0]).toEqual(stored[1]);
  expect(stored[0]?.length).toBeLessThan(JSON.stringify(value).length / 5);
  sqlite.close();
});
