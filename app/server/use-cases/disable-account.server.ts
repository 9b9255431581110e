import { can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt } from "../attempt.server";
import type { Context } from "../context.server";
import { spendLinks } from "../data/account-links.server";
import { findUser, saveDisabled } from "../data/accounts.server";
import { endSessionsOf } from "../data/sessions.server";
import { record } from "../history.server";

/** Shuts an account: signed out everywhere, no way in, links no longer work. What the person did stays as it was. */
export async function disableAccount(ctx: Context, { userId }: { userId: string }): Promise<Outcome<null>> {
  if (!can(ctx.actor, "account.manage")) return refuse("forbidden");
  if (userId === ctx.actor.userId) return refuse("forbidden");
  return attempt(ctx, async (tx) => {
    const user = await findUser(tx, userId);
    if (user === null) return refuse("not_found");
    if (user.disabledAt !== null) return refuse("already_done");
    await saveDisabled(tx, userId, ctx.now);
    await spendLinks(tx, userId, ctx.now);
    await endSessionsOf(tx, { userId }, ctx.now);
    await record(tx, ctx, { type: "account.disabled", dossierId: null, subjectId: userId, payload: { userId } });
    return ok(null);
  });
}
