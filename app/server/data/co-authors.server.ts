import { and, asc, eq, exists, gt, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { draft, draftCoAuthor, organisation, user } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";
import { draftInList } from "./drafts.server";
import type { DraftRecord } from "./submissions.server";

export type CoAuthorRecord = typeof draftCoAuthor.$inferSelect;

/** Holds for a draft in which this person was asked to write along, accepted, and was not asked to stop. */
export const writesAlong = (read: Reader, userId: string): SQL =>
  exists(
    read
      .select({ one: sql`1` })
      .from(draftCoAuthor)
      .where(and(eq(draftCoAuthor.draftId, draft.id), eq(draftCoAuthor.userId, userId), isNull(draftCoAuthor.endedAt))),
  );

/**
 * The draft, when it belongs to the organisation in which the actor works, or when the actor writes along with it.
 * What was sent in is the organisation's alone.
 */
export async function findWritableDraft(read: Reader, { actor }: Context, id: string): Promise<DraftRecord | null> {
  const own = eq(draft.organisationId, actor.organisation.id);
  const along = and(isNull(draft.submittedAt), writesAlong(read, actor.userId));
  const found = read
    .select()
    .from(draft)
    .where(and(eq(draft.id, id), isNull(draft.deletedAt), or(own, along)))
    .get();
  return found ?? null;
}

/** The drafts with which this person writes along that are not of the organisation in which he works. */
export async function sharedDraftsOf(read: Reader, userId: string, organisationId: string) {
  return read
    .select({ ...draftInList, organisationName: organisation.name })
    .from(draftCoAuthor)
    .innerJoin(draft, eq(draft.id, draftCoAuthor.draftId))
    .innerJoin(organisation, eq(organisation.id, draft.organisationId))
    .innerJoin(user, eq(user.id, draft.createdBy))
    .where(
      and(
        eq(draftCoAuthor.userId, userId),
        ne(draft.organisationId, organisationId),
        isNull(draftCoAuthor.endedAt),
        isNull(draft.submittedAt),
        isNull(draft.deletedAt),
      ),
    )
    .orderBy(asc(draft.createdAt))
    .all();
}

/** Everybody who was asked to write along with a draft and was not asked to stop. */
export async function coAuthorsOf(read: Reader, draftId: string) {
  return read
    .select({ invitation: draftCoAuthor, name: user.name })
    .from(draftCoAuthor)
    .leftJoin(user, eq(user.id, draftCoAuthor.userId))
    .where(and(eq(draftCoAuthor.draftId, draftId), isNull(draftCoAuthor.endedAt)))
    .orderBy(asc(draftCoAuthor.invitedAt))
    .all();
}

export async function countInvitationsSince(read: Reader, invitedBy: string, since: number): Promise<number> {
  return read.$count(draftCoAuthor, and(eq(draftCoAuthor.invitedBy, invitedBy), gt(draftCoAuthor.invitedAt, since)));
}

export async function insertInvitation(
  tx: Writer,
  made: Omit<CoAuthorRecord, "userId" | "acceptedAt" | "endedAt">,
): Promise<void> {
  tx.insert(draftCoAuthor).values(made).run();
}

/** The invitation of this token, with the draft and whose it is. */
export async function findInvitation(read: Reader, tokenHash: string) {
  const row = read
    .select({ invitation: draftCoAuthor, draft, organisationName: organisation.name })
    .from(draftCoAuthor)
    .innerJoin(draft, eq(draft.id, draftCoAuthor.draftId))
    .innerJoin(organisation, eq(organisation.id, draft.organisationId))
    .where(eq(draftCoAuthor.tokenHash, tokenHash))
    .get();
  return row ?? null;
}

export async function acceptInvitation(tx: Writer, id: string, userId: string, now: number): Promise<void> {
  tx.update(draftCoAuthor).set({ userId, acceptedAt: now }).where(eq(draftCoAuthor.id, id)).run();
}

/** Ends one invitation or somebody's writing along; false when this draft has none such. */
export async function endInvitation(tx: Writer, draftId: string, id: string, now: number): Promise<boolean> {
  const ended = tx
    .update(draftCoAuthor)
    .set({ endedAt: now })
    .where(and(eq(draftCoAuthor.id, id), eq(draftCoAuthor.draftId, draftId), isNull(draftCoAuthor.endedAt)))
    .run();
  return ended.changes === 1;
}
