import { and, eq, sql } from "drizzle-orm";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { adviceDraft } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";

export type AdviceDraftRecord = typeof adviceDraft.$inferSelect;
export type AdviceDraftInput = Pick<
  AdviceDraftRecord,
  "conclusion" | "findings" | "residualRisk" | "conditions" | "alsoReliesOn"
>;

export async function draftOfRequest(read: Reader, requestId: string): Promise<AdviceDraftRecord | null> {
  return read.select().from(adviceDraft).where(eq(adviceDraft.requestId, requestId)).get() ?? null;
}

/** Saves what an adviser is writing; `revision` is that of the form, 0 for a first save. */
export async function saveAdviceDraft(
  tx: Writer,
  ctx: Context,
  requestId: string,
  revision: number,
  input: AdviceDraftInput,
): Promise<Outcome<AdviceDraftRecord>> {
  const values = { ...input, updatedBy: ctx.actor.userId, updatedAt: ctx.now };
  const present = await draftOfRequest(tx, requestId);
  if (present === null) {
    return ok(
      tx
        .insert(adviceDraft)
        .values({ requestId, revision: 1, ...values })
        .returning()
        .get(),
    );
  }
  const saved = tx
    .update(adviceDraft)
    .set({ ...values, revision: sql`${adviceDraft.revision} + 1` })
    .where(and(eq(adviceDraft.requestId, requestId), eq(adviceDraft.revision, revision)))
    .returning()
    .get();
  return saved === undefined ? refuse("stale") : ok(saved);
}
