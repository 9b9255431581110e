import { asc, eq } from "drizzle-orm";
import type { MessageLine } from "~/domain/access/message-access";
import { message, organisation } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";

export type MessageRecord = typeof message.$inferSelect;

type NewMessage = MessageLine & { dossierId: string; text: string };

export async function addMessage(tx: Writer, ctx: Context, input: NewMessage): Promise<MessageRecord> {
  const { userId, name, membershipId } = ctx.actor;
  return tx
    .insert(message)
    .values({
      id: ctx.app.newId(),
      ...input,
      authorId: userId,
      authorName: name,
      authorMembershipId: membershipId,
      sentAt: ctx.now,
    })
    .returning()
    .get();
}

/** Every message of a dossier with the service it is for, oldest first; who may read which is for the caller. */
export async function messagesOf(
  read: Reader,
  dossierId: string,
): Promise<readonly (MessageRecord & { organisationName: string | null })[]> {
  const rows = read
    .select({ message, organisationName: organisation.name })
    .from(message)
    .leftJoin(organisation, eq(organisation.id, message.organisationId))
    .where(eq(message.dossierId, dossierId))
    .orderBy(asc(message.sentAt), asc(message.id))
    .all();
  return rows.map((row) => ({ ...row.message, organisationName: row.organisationName }));
}
