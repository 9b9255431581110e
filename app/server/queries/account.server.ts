import { asc, desc, eq } from "drizzle-orm";
import { roleLabels } from "~/copy/nl/account/roles";
import { can } from "~/domain/access/actions";
import { type AccountState, accountState } from "~/domain/account/account-state";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { membership, organisation, user } from "~db/schema";
import type { Context } from "../context.server";

export type HeldRole = {
  membershipId: string;
  organisationName: string;
  roleLabel: string;
  since: number;
  endedAt: number | null;
  isOwn: boolean;
};

export type AccountPage = {
  account: { id: string; name: string; email: string; phone: string | null; state: AccountState; createdAt: number };
  isSelf: boolean;
  roles: HeldRole[];
};

/** One account with every role it has or had. */
export async function readAccount(ctx: Context, userId: string): Promise<Outcome<AccountPage>> {
  if (!can(ctx.actor, "account.manage")) return refuse("forbidden");
  const person = ctx.read.select().from(user).where(eq(user.id, userId)).get();
  if (person === undefined) return refuse("not_found");
  const held = ctx.read
    .select({ membership, organisationName: organisation.name })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(eq(membership.userId, userId))
    .orderBy(asc(membership.endedAt), desc(membership.createdAt))
    .all();
  const { id, name, email, phone, createdAt } = person;
  return ok({
    account: { id, name, email, phone, state: accountState(person), createdAt },
    isSelf: userId === ctx.actor.userId,
    roles: held.map(({ membership: row, organisationName }) => ({
      membershipId: row.id,
      organisationName,
      roleLabel: row.title ?? roleLabels[row.role],
      since: row.createdAt,
      endedAt: row.endedAt,
      isOwn: row.id === ctx.actor.membershipId,
    })),
  });
}
