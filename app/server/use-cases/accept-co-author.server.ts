import { can } from "~/domain/access/actions";
import { invitationState } from "~/domain/form/co-author";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { linkTokenHash } from "../auth/link-token.server";
import type { Context } from "../context.server";
import { acceptInvitation, findInvitation } from "../data/co-authors.server";

/** Whoever has the mail begins to write along, with the account of his own choice; the link works for one person. */
export async function acceptCoAuthor(
  ctx: Context,
  input: { linkToken: string },
): Promise<Outcome<{ draftId: string }>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  return ctx.write(async (tx) => {
    const found = await findInvitation(tx, linkTokenHash(input.linkToken));
    if (found === null || found.draft.deletedAt !== null) return refuse("not_found");
    const { invitation, draft } = found;
    const { actor, now } = ctx;
    const state = invitationState(invitation, now);
    if (state === "accepted" && invitation.userId === actor.userId) return ok({ draftId: draft.id });
    if (state === "accepted") return refuse("already_done");
    if (state !== "open" || draft.submittedAt !== null) return refuse("term_passed");
    await acceptInvitation(tx, invitation.id, actor.userId, now);
    return ok({ draftId: draft.id });
  });
}
