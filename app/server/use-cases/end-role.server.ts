import { can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt } from "../attempt.server";
import type { Context } from "../context.server";
import { endMembership, findMembership } from "../data/accounts.server";
import { endSessionsOf } from "../data/sessions.server";
import { record } from "../history.server";

/** A person stops being something at an organisation; whoever works in that role is signed out at once. */
export async function endRole(
  ctx: Context,
  { membershipId }: { membershipId: string },
): Promise<Outcome<{ userId: string }>> {
  if (!can(ctx.actor, "account.manage")) return refuse("forbidden");
  return attempt(ctx, async (tx) => {
    const held = await findMembership(tx, membershipId);
    if (held === null) return refuse("not_found");
    if (held.membership.endedAt !== null) return refuse("already_done");
    // Somebody must stay who can give roles back.
    if (membershipId === ctx.actor.membershipId) return refuse("forbidden");
    const { userId, role } = held.membership;
    await endMembership(tx, membershipId, ctx.now);
    await endSessionsOf(tx, { userId, membershipId }, ctx.now);
    await record(tx, ctx, {
      type: "account.role_ended",
      dossierId: null,
      subjectId: userId,
      payload: { userId, membershipId, role },
    });
    return ok({ userId });
  });
}
