import { and, desc, eq, isNull } from "drizzle-orm";
import { sessionLifetime } from "~/domain/account/session-lifetime";
import { membership, organisation, session, user } from "~db/schema";
import type { Reader, Writer } from "../database.server";
import type { MembershipRow } from "./actors.server";

export type SessionRecord = typeof session.$inferSelect;

/** The session of this token with the person and the membership, when account and role still stand; else null. */
export async function findSession(
  read: Reader,
  tokenHash: string,
): Promise<{ session: SessionRecord; acting: MembershipRow } | null> {
  const row = read
    .select({ session, user, membership, organisation })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .innerJoin(membership, eq(membership.id, session.membershipId))
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(
      and(
        eq(session.tokenHash, tokenHash),
        isNull(session.endedAt),
        isNull(user.disabledAt),
        isNull(membership.endedAt),
      ),
    )
    .get();
  return row === undefined ? null : { session: row.session, acting: row };
}

type NewSession = {
  id: string;
  tokenHash: string;
  userId: string;
  membershipId: string;
  now: number;
  expiresAt?: number;
};

export async function insertSession(tx: Writer, made: NewSession): Promise<void> {
  const { now, expiresAt = now + sessionLifetime.absolute, ...row } = made;
  tx.insert(session)
    .values({ ...row, createdAt: now, lastSeenAt: now, expiresAt })
    .run();
}

export async function touchSession(tx: Writer, id: string, now: number): Promise<void> {
  tx.update(session).set({ lastSeenAt: now }).where(eq(session.id, id)).run();
}

export async function endSession(tx: Writer, tokenHash: string, now: number): Promise<void> {
  tx.update(session)
    .set({ endedAt: now })
    .where(and(eq(session.tokenHash, tokenHash), isNull(session.endedAt)))
    .run();
}

/** Signs a person out everywhere, or everywhere in one membership. */
export async function endSessionsOf(
  tx: Writer,
  of: { userId: string; membershipId?: string },
  now: number,
): Promise<void> {
  tx.update(session)
    .set({ endedAt: now })
    .where(
      and(
        eq(session.userId, of.userId),
        of.membershipId === undefined ? undefined : eq(session.membershipId, of.membershipId),
        isNull(session.endedAt),
      ),
    )
    .run();
}

/** The membership in which this person worked last. */
export async function lastMembershipId(read: Reader, userId: string): Promise<string | null> {
  const last = read
    .select({ membershipId: session.membershipId })
    .from(session)
    .where(eq(session.userId, userId))
    .orderBy(desc(session.createdAt), desc(session.id))
    .limit(1)
    .get();
  return last?.membershipId ?? null;
}
