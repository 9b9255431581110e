import type { Role } from "~/domain/access/roles";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { startSession } from "../auth/start-session.server";
import type { Context } from "../context.server";
import { standingMemberships } from "../data/accounts.server";
import { findSession } from "../data/sessions.server";
import { sha256 } from "../identifiers.server";

type Input = { membershipId: string; token: string };

/** Goes on in another of the person's own memberships, with a new token. */
export async function chooseMembership(
  ctx: Context,
  { membershipId, token }: Input,
): Promise<Outcome<{ token: string; role: Role }>> {
  return ctx.write(async (tx) => {
    const own = await standingMemberships(tx, ctx.actor.userId);
    const chosen = own.find(({ membership }) => membership.id === membershipId);
    const current = await findSession(tx, sha256(token));
    if (chosen === undefined || current === null) return refuse("not_found");
    const { expiresAt } = current.session;
    const start = { userId: ctx.actor.userId, membershipId, endedToken: token, expiresAt };
    return ok({ token: await startSession(tx, ctx.app, start), role: chosen.membership.role });
  });
}
