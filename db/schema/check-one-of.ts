import { sql } from "drizzle-orm";
import { type AnySQLiteColumn, check } from "drizzle-orm/sqlite-core";

/** A CHECK made from the same list of values that the domain declares, so that the two cannot differ. */
export function checkOneOf(name: string, column: AnySQLiteColumn, values: readonly string[]) {
  const list = sql.raw(values.map((value) => `'${value}'`).join(", "));
  return check(name, sql`${column} IS NULL OR ${column} IN (${list})`);
}
