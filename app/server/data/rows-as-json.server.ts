import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";

/**
 * The rows that belong to the row of the statement around, as one value of it. For few and small rows: they need no
 * statement of their own, and do not multiply each other as in a join.
 */
export function rowsAsJson<Table extends SQLiteTable>(
  table: Table,
  where: SQL | undefined,
  ...order: readonly SQL[]
): SQL<Table["$inferSelect"][]> {
  const columns: [string, SQLiteColumn][] = Object.entries(getTableColumns(table));
  const values = sql.join(
    columns.map(([, column]) => sql`${column}`),
    sql`, `,
  );
  const rows = sql`select json_group_array(json_array(${values}) order by ${sql.join([...order], sql`, `)}) from ${table} where ${where}`;
  return sql`(${rows})`.mapWith((stored: string) => JSON.parse(stored).map((row: unknown[]) => inTypes(columns, row)));
}

function inTypes(columns: readonly [string, SQLiteColumn][], row: readonly unknown[]) {
  return Object.fromEntries(
    columns.map(([name, column], index) => [name, row[index] === null ? null : column.mapFromDriverValue(row[index])]),
  );
}
