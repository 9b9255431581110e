import { can } from "~/domain/access/actions";
import { mostLinksAnHour } from "~/domain/account/account-link";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt } from "../attempt.server";
import { mailAccountLink } from "../auth/mail-account-link.server";
import type { Context } from "../context.server";
import { countLinksSince } from "../data/account-links.server";
import { findUser, standingMemberships } from "../data/accounts.server";

/** A new link for somebody who has not chosen a password yet, because the first one was lost or has expired. */
export async function sendInvitationAgain(ctx: Context, { userId }: { userId: string }): Promise<Outcome<null>> {
  if (!can(ctx.actor, "account.manage")) return refuse("forbidden");
  return attempt(ctx, async (tx) => {
    const user = await findUser(tx, userId);
    const [membership] = await standingMemberships(tx, userId);
    if (user === null || membership === undefined) return refuse("not_found");
    if (user.passwordHash !== null) return refuse("already_done");
    const lately = await countLinksSince(tx, userId, "invitation", ctx.now - 3_600_000);
    if (lately >= mostLinksAnHour) return refuse("too_early");
    const membershipId = membership.membership.id;
    await mailAccountLink(tx, ctx.app, { userId, membershipId, purpose: "invitation", template: "account_invitation" });
    return ok(null);
  });
}
