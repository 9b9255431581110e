import { can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt } from "../attempt.server";
import type { Context } from "../context.server";
import { findUser, saveDisabled } from "../data/accounts.server";
import { record } from "../history.server";

/** Opens a closed account again, with the roles and the password it had. */
export async function reopenAccount(ctx: Context, { userId }: { userId: string }): Promise<Outcome<null>> {
  if (!can(ctx.actor, "account.manage")) return refuse("forbidden");
  return attempt(ctx, async (tx) => {
    const user = await findUser(tx, userId);
    if (user === null) return refuse("not_found");
    if (user.disabledAt === null) return refuse("already_done");
    await saveDisabled(tx, userId, null);
    await record(tx, ctx, { type: "account.reopened", dossierId: null, subjectId: userId, payload: { userId } });
    return ok(null);
  });
}
