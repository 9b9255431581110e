import { and, asc, desc, eq, isNotNull, isNull, lt, lte, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { type Delivery, giveUpAfter, nextAttemptAfter, sendingLease } from "~/domain/mail/delivery";
import { outbox, user } from "~db/schema";
import type { Reader, Writer } from "../database.server";

export type OutboxRecord = typeof outbox.$inferSelect;

/**
 * Takes the next mail that is due in hand. A person's mails go in the order in which they were caused: one that still
 * waits keeps the later ones back. If this process dies, the mail is due again when the lease is over.
 */
export async function takeDueMail(tx: Writer, now: number): Promise<OutboxRecord | null> {
  const earlier = alias(outbox, "earlier");
  const due = tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        isNull(outbox.sentAt),
        isNull(outbox.givenUpAt),
        lte(outbox.nextAttemptAt, now),
        notExists(
          tx
            .select({ one: sql`1` })
            .from(earlier)
            .where(
              and(
                isNull(earlier.sentAt),
                isNull(earlier.givenUpAt),
                eq(earlier.recipientId, outbox.recipientId),
                lt(earlier.id, outbox.id),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(outbox.nextAttemptAt), asc(outbox.id))
    .limit(1)
    .get();
  if (due === undefined) return null;
  return tx
    .update(outbox)
    .set({ attempts: sql`${outbox.attempts} + 1`, nextAttemptAt: now + sendingLease })
    .where(eq(outbox.id, due.id))
    .returning()
    .get();
}

/** Writes down how the attempt ended. */
export async function saveDelivery(tx: Writer, mail: OutboxRecord, delivery: Delivery, now: number): Promise<void> {
  tx.update(outbox)
    .set(changesOf(mail, delivery, now))
    .where(eq(outbox.id, mail.id))
    .run();
}

function changesOf(mail: OutboxRecord, delivery: Delivery, now: number): Partial<OutboxRecord> {
  if (delivery.kind === "delivered") return { sentAt: now, lastError: null };
  const tooLong = now - mail.createdAt >= giveUpAfter;
  if (delivery.kind === "never" || tooLong) return { givenUpAt: now, lastError: delivery.error };
  return { nextAttemptAt: now + nextAttemptAfter(mail.attempts), lastError: delivery.error };
}

/** Lets a mail that was put aside try again, with a new patience. */
export async function reviveMail(tx: Writer, id: string, now: number): Promise<boolean> {
  const { changes } = tx
    .update(outbox)
    .set({ givenUpAt: null, attempts: 0, createdAt: now, nextAttemptAt: now })
    .where(and(eq(outbox.id, id), isNotNull(outbox.givenUpAt)))
    .run();
  return changes > 0;
}

/** The mails that arrived in the demo's own mailbox, newest first. */
export async function deliveredMails(read: Reader, limit: number) {
  return read
    .select({ mail: outbox, recipient: user })
    .from(outbox)
    .innerJoin(user, eq(user.id, outbox.recipientId))
    .where(isNotNull(outbox.sentAt))
    .orderBy(desc(outbox.sentAt), desc(outbox.id))
    .limit(limit)
    .all();
}
