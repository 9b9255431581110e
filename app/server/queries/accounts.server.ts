import { and, asc, eq, inArray, isNull, like, or, type SQL, sql } from "drizzle-orm";
import { roleLabels } from "~/copy/nl/account/roles";
import { can } from "~/domain/access/actions";
import { type AccountState, accountState } from "~/domain/account/account-state";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { pageCount } from "~/domain/page-number";
import { membership, organisation, session, user } from "~db/schema";
import type { Context } from "../context.server";

export type AccountRow = {
  id: string;
  name: string;
  email: string;
  state: AccountState;
  roles: { organisationName: string; roleLabel: string }[];
  lastSeenAt: number | null;
};

export type AccountsPage = { accounts: AccountRow[]; search: string; page: number; pageCount: number; count: number };

const pageSize = 25;

/** The people with an account, for the administrator. */
export async function readAccounts(
  ctx: Context,
  asked: { search: string; page: number },
): Promise<Outcome<AccountsPage>> {
  if (!can(ctx.actor, "account.manage")) return refuse("forbidden");
  const search = asked.search.trim().slice(0, 100);
  const fits = search === "" ? undefined : matching(search);
  const count = await ctx.read.$count(user, fits);
  const pages = pageCount(count, pageSize);
  const page = Math.min(asked.page, pages);
  const people = ctx.read
    .select()
    .from(user)
    .where(fits)
    .orderBy(asc(user.name), asc(user.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all();
  const ids = people.map(({ id }) => id);
  const roles = rolesOf(ctx, ids);
  const seen = lastSeen(ctx, ids);
  const accounts = people.map((person) => ({
    id: person.id,
    name: person.name,
    email: person.email,
    state: accountState(person),
    roles: roles.filter(({ userId }) => userId === person.id).map(({ userId: _of, ...role }) => role),
    lastSeenAt: seen.get(person.id) ?? null,
  }));
  return ok({ accounts, search, page, pageCount: pages, count });
}

/** `%` and `_` in what was typed are letters like any other. */
function matching(search: string): SQL | undefined {
  const pattern = `%${search.replaceAll(/[\\%_]/g, "\\$&")}%`;
  return or(sql`${like(user.name, pattern)} escape '\\'`, sql`${like(user.email, pattern)} escape '\\'`);
}

function rolesOf(ctx: Context, userIds: string[]) {
  const rows = ctx.read
    .select({
      userId: membership.userId,
      role: membership.role,
      title: membership.title,
      organisationName: organisation.name,
    })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(and(inArray(membership.userId, userIds), isNull(membership.endedAt)))
    .orderBy(asc(organisation.name), asc(membership.role))
    .all();
  return rows.map(({ userId, role, title, organisationName }) => ({
    userId,
    organisationName,
    roleLabel: title ?? roleLabels[role],
  }));
}

function lastSeen(ctx: Context, userIds: string[]): Map<string, number> {
  const rows = ctx.read
    .select({ userId: session.userId, at: sql<number>`max(${session.lastSeenAt})` })
    .from(session)
    .where(inArray(session.userId, userIds))
    .groupBy(session.userId)
    .all();
  return new Map(rows.map(({ userId, at }) => [userId, at]));
}
