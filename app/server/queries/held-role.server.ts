import { roleLabels } from "~/copy/nl/account/roles";
import { can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../context.server";
import { findMembership } from "../data/accounts.server";

export type HeldRolePage = { userId: string; name: string; roleLabel: string; organisationName: string };

/** Who holds a role that stands, for the question whether it should end. */
export async function readHeldRole(ctx: Context, membershipId: string): Promise<Outcome<HeldRolePage>> {
  if (!can(ctx.actor, "account.manage")) return refuse("forbidden");
  const held = await findMembership(ctx.read, membershipId);
  if (held === null || held.membership.endedAt !== null) return refuse("not_found");
  const { user, membership, organisation } = held;
  const roleLabel = membership.title ?? roleLabels[membership.role];
  return ok({ userId: user.id, name: user.name, roleLabel, organisationName: organisation.name });
}
