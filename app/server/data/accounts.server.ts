import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { normalEmail } from "~/domain/account/email-address";
import { membership, organisation, user } from "~db/schema";
import type { Reader, Writer } from "../database.server";
import type { MembershipRow } from "./actors.server";

export type UserRecord = typeof user.$inferSelect;
export type OrganisationRecord = typeof organisation.$inferSelect;
export type MembershipRecord = typeof membership.$inferSelect;

export async function findUser(read: Reader, id: string): Promise<UserRecord | null> {
  return read.select().from(user).where(eq(user.id, id)).get() ?? null;
}

export async function findUserByEmail(read: Reader, email: string): Promise<UserRecord | null> {
  return (
    read
      .select()
      .from(user)
      .where(eq(user.email, normalEmail(email)))
      .get() ?? null
  );
}

type NewUser = Pick<UserRecord, "id" | "email" | "name"> & Partial<Pick<UserRecord, "phone" | "passwordHash">>;

export async function insertUser(tx: Writer, made: NewUser, now: number): Promise<UserRecord> {
  return tx
    .insert(user)
    .values({ ...made, email: normalEmail(made.email), createdAt: now })
    .returning()
    .get();
}

/** Gives an address that was known already the name and phone of who registers with it. */
export async function renameUser(tx: Writer, id: string, who: Pick<UserRecord, "name" | "phone">): Promise<UserRecord> {
  return tx.update(user).set(who).where(eq(user.id, id)).returning().get();
}

export async function savePassword(tx: Writer, userId: string, passwordHash: string): Promise<void> {
  tx.update(user)
    .set({ passwordHash, revision: sql`${user.revision} + 1` })
    .where(eq(user.id, userId))
    .run();
}

export async function saveDisabled(tx: Writer, userId: string, disabledAt: number | null): Promise<void> {
  tx.update(user)
    .set({ disabledAt, revision: sql`${user.revision} + 1` })
    .where(eq(user.id, userId))
    .run();
}

export async function findOrganisation(read: Reader, id: string): Promise<OrganisationRecord | null> {
  return read.select().from(organisation).where(eq(organisation.id, id)).get() ?? null;
}

/** The safety region itself, which gives the administrators their membership. */
export async function findRegionOrganisation(read: Reader): Promise<OrganisationRecord | null> {
  return (
    read
      .select()
      .from(organisation)
      .where(eq(organisation.kind, "region"))
      .orderBy(asc(organisation.createdAt))
      .limit(1)
      .get() ?? null
  );
}

type NewOrganisation = Pick<OrganisationRecord, "id" | "kind" | "name"> &
  Partial<Omit<OrganisationRecord, "createdAt">>;

export async function insertOrganisation(tx: Writer, made: NewOrganisation, now: number): Promise<OrganisationRecord> {
  return tx
    .insert(organisation)
    .values({ ...made, createdAt: now })
    .returning()
    .get();
}

type NewMembership = Pick<MembershipRecord, "id" | "userId" | "organisationId" | "role"> & { title?: string | null };

/** Gives a role; one that was ended before comes back to life, because a person holds a role once. */
export async function giveMembership(tx: Writer, made: NewMembership, now: number): Promise<MembershipRecord> {
  return tx
    .insert(membership)
    .values({ ...made, createdAt: now })
    .onConflictDoUpdate({
      target: [membership.userId, membership.organisationId, membership.role],
      set: { endedAt: null, title: made.title ?? null },
    })
    .returning()
    .get();
}

export async function findMembership(read: Reader, id: string): Promise<MembershipRow | null> {
  const row = read
    .select({ user, membership, organisation })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(eq(membership.id, id))
    .get();
  return row ?? null;
}

/** What a person may be at this moment, in a fixed order. */
export async function standingMemberships(read: Reader, userId: string): Promise<MembershipRow[]> {
  return read
    .select({ user, membership, organisation })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(and(eq(membership.userId, userId), isNull(membership.endedAt), isNull(user.disabledAt)))
    .orderBy(asc(membership.createdAt), asc(membership.id))
    .all();
}

export async function endMembership(tx: Writer, id: string, now: number): Promise<void> {
  tx.update(membership).set({ endedAt: now }).where(eq(membership.id, id)).run();
}
