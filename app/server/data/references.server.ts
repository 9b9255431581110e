import { eq, sql } from "drizzle-orm";
import { counter } from "~db/schema";
import type { Writer } from "../database.server";

/** The next reference of a year, such as `E-2026-0042`; a number is never given twice. */
export async function nextReference(tx: Writer, year: number): Promise<string> {
  const name = `reference:${year}`;
  tx.insert(counter).values({ name, value: 0 }).onConflictDoNothing().run();
  const { value } = tx
    .update(counter)
    .set({ value: sql`${counter.value} + 1` })
    .where(eq(counter.name, name))
    .returning()
    .get();
  return `E-${year}-${String(value).padStart(4, "0")}`;
}
