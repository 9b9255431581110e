import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { LinkPurpose } from "~/domain/account/account-link";
import { accountLink, user } from "~db/schema";
import type { Reader, Writer } from "../database.server";
import type { UserRecord } from "./accounts.server";

export type AccountLinkRecord = typeof accountLink.$inferSelect;

export async function insertAccountLink(tx: Writer, made: Omit<AccountLinkRecord, "usedAt">): Promise<void> {
  tx.insert(accountLink).values(made).run();
}

/** The link of this token with the person it was mailed to; also one that was used or has expired. */
export async function findAccountLink(
  read: Reader,
  tokenHash: string,
): Promise<{ link: AccountLinkRecord; person: UserRecord } | null> {
  const row = read
    .select({ link: accountLink, person: user })
    .from(accountLink)
    .innerJoin(user, eq(user.id, accountLink.userId))
    .where(eq(accountLink.tokenHash, tokenHash))
    .get();
  return row ?? null;
}

/** How many links a person was mailed since a moment. */
export async function countLinksSince(
  read: Reader,
  userId: string,
  purpose: LinkPurpose,
  since: number,
): Promise<number> {
  const row = read
    .select({ count: sql<number>`count(*)` })
    .from(accountLink)
    .where(and(eq(accountLink.userId, userId), eq(accountLink.purpose, purpose), gt(accountLink.createdAt, since)))
    .get();
  return row?.count ?? 0;
}

/** This link was used; false when it had been used already. */
export async function spendLink(tx: Writer, id: string, now: number): Promise<boolean> {
  const spent = tx
    .update(accountLink)
    .set({ usedAt: now })
    .where(and(eq(accountLink.id, id), isNull(accountLink.usedAt)))
    .run();
  return spent.changes === 1;
}

/** One link was used, or the account was closed: none of the person's other links works any more either. */
export async function spendLinks(tx: Writer, userId: string, now: number): Promise<void> {
  tx.update(accountLink)
    .set({ usedAt: now })
    .where(and(eq(accountLink.userId, userId), isNull(accountLink.usedAt)))
    .run();
}
