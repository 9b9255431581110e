import { and, eq, isNull } from "drizzle-orm";
import { review } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";

export type ReviewRecord = typeof review.$inferSelect;

/** The review of a permit that is not settled yet. */
export async function openReviewOf(read: Reader, dossierId: string): Promise<ReviewRecord | null> {
  const found = read
    .select()
    .from(review)
    .where(and(eq(review.dossierId, dossierId), isNull(review.settledAt)))
    .get();
  return found ?? null;
}

type Subject = { dossierId: string; applicationVersionId: string; proposedClass: string | null };

/** Puts a permit under review, or lets the review that is open go by the newest version of the application. */
export async function openReview(
  tx: Writer,
  ctx: Context,
  subject: Subject,
): Promise<{ review: ReviewRecord; isNew: boolean }> {
  const open = await openReviewOf(tx, subject.dossierId);
  if (open === null) {
    const added = tx
      .insert(review)
      .values({ id: ctx.app.newId(), ...subject, openedAt: ctx.now })
      .returning()
      .get();
    return { review: added, isNew: true };
  }
  const { applicationVersionId, proposedClass } = subject;
  const updated = tx
    .update(review)
    .set({ applicationVersionId, proposedClass })
    .where(eq(review.id, open.id))
    .returning()
    .get();
  return { review: updated ?? open, isNew: false };
}

/** Ends every open review of a dossier with the decision that settles it. */
export async function settleReviews(tx: Writer, ctx: Context, dossierId: string, decisionId: string): Promise<void> {
  tx.update(review)
    .set({ settledAt: ctx.now, decisionId })
    .where(and(eq(review.dossierId, dossierId), isNull(review.settledAt)))
    .run();
}
