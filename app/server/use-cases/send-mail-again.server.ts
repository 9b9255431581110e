import { can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt } from "../attempt.server";
import type { Context } from "../context.server";
import { reviveMail } from "../data/outbox.server";

/** Lets a mail that nobody took try again, after the address or the mail server was mended. */
export async function sendMailAgain(ctx: Context, { mailId }: { mailId: string }): Promise<Outcome<null>> {
  if (!can(ctx.actor, "account.manage")) return refuse("forbidden");
  return attempt(ctx, async (tx) => ((await reviveMail(tx, mailId, ctx.now)) ? ok(null) : refuse("not_found")));
}
