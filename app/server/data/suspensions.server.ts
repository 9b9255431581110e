import { and, eq, isNull } from "drizzle-orm";
import { suspension } from "~db/schema";
import type { Context } from "../context.server";
import type { Writer } from "../database.server";

type NewSuspension = { dossierId: string; termEndsOn: string; items: readonly string[]; explanation: string };

/** Keeps a request to supplement: from tomorrow on the clock stands still. Returns its id. */
export async function addSuspension(tx: Writer, ctx: Context, input: NewSuspension): Promise<string> {
  const id = ctx.app.newId();
  tx.insert(suspension)
    .values({ id, ...input, items: [...input.items], askedAt: ctx.now, askedOn: ctx.today })
    .run();
  return id;
}

/** The supplement came in: every request to supplement that stood open is answered by it. Returns their ids. */
export async function answerSuspensions(
  tx: Writer,
  ctx: Context,
  dossierId: string,
  answerVersionId: string,
): Promise<readonly string[]> {
  const answered = tx
    .update(suspension)
    .set({ answeredOn: ctx.today, answerVersionId })
    .where(and(eq(suspension.dossierId, dossierId), isNull(suspension.answeredOn)))
    .returning({ id: suspension.id })
    .all();
  return answered.map(({ id }) => id);
}
