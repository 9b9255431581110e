import { can } from "~/domain/access/actions";
import { mostLinksAnHour } from "~/domain/account/account-link";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { mailAccountLink } from "../auth/mail-account-link.server";
import type { Context } from "../context.server";
import { countLinksSince } from "../data/account-links.server";
import { findWritableDraft } from "../data/co-authors.server";

/** Mails whoever asks a link to go on with this draft elsewhere; not mailed when that was asked often just now. */
export async function mailResumeLink(ctx: Context, draftId: string): Promise<Outcome<{ isMailed: boolean }>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  return ctx.write(async (tx) => {
    const draft = await findWritableDraft(tx, ctx, draftId);
    if (draft === null) return refuse("not_found");
    if (draft.submittedAt !== null) return refuse("already_done");
    const { userId } = ctx.actor;
    const lately = await countLinksSince(tx, userId, "resume", ctx.now - 3_600_000);
    if (lately >= mostLinksAnHour) return ok({ isMailed: false });
    await mailAccountLink(tx, ctx.app, { userId, purpose: "resume", template: "draft_resume", draftId });
    return ok({ isMailed: true });
  });
}
