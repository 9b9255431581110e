import { desc, eq } from "drizzle-orm";
import { classification } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";

export type ClassificationRecord = typeof classification.$inferSelect;

type NewClassification = Pick<
  ClassificationRecord,
  "dossierId" | "receiptId" | "proposedClass" | "confirmedClass" | "reason"
>;

/** Keeps which class the gemeente confirmed, on which proof, by whom and why. */
export async function addClassification(tx: Writer, ctx: Context, input: NewClassification): Promise<void> {
  tx.insert(classification)
    .values({
      id: ctx.app.newId(),
      ...input,
      confirmedBy: ctx.actor.userId,
      confirmedByName: ctx.actor.name,
      confirmedAt: ctx.now,
    })
    .run();
}

/** Every class that was confirmed in a dossier, the one that counts first. */
export async function classificationsOf(read: Reader, dossierId: string): Promise<readonly ClassificationRecord[]> {
  return read
    .select()
    .from(classification)
    .where(eq(classification.dossierId, dossierId))
    .orderBy(desc(classification.confirmedAt), desc(classification.id))
    .all();
}
