import { desc, eq, max } from "drizzle-orm";
import type { HistoryFact } from "~/domain/history/history-entry";
import { history } from "~db/schema";
import type { Reader } from "../database.server";

export type HistoryRow = typeof history.$inferSelect;

/** What happened in a dossier, newest first; what a reader may not know of is left out by the caller. */
export async function historyOf(read: Reader, dossierId: string, most = 1000): Promise<readonly HistoryRow[]> {
  return read
    .select()
    .from(history)
    .where(eq(history.dossierId, dossierId))
    .orderBy(desc(history.sequence))
    .limit(most)
    .all();
}

/** The sequence of the newest entry of the region, 0 before the first. */
export async function newestEntry(read: Reader): Promise<number> {
  const newest = read
    .select({ sequence: max(history.sequence) })
    .from(history)
    .get();
  return newest?.sequence ?? 0;
}

/** The stored entry as the fact that was recorded; only `record` writes entries, so their shapes are known. */
export const factOf = ({ type, payload }: HistoryRow): HistoryFact => ({ type, payload }) as HistoryFact;
