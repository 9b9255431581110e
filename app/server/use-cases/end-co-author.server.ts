import { can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../context.server";
import { endInvitation } from "../data/co-authors.server";
import { findOwnDraft } from "../data/submissions.server";

/** The organisation of a draft lets somebody write along no longer, from this moment on. */
export async function endCoAuthor(
  ctx: Context,
  input: { draftId: string; coAuthorId: string },
): Promise<Outcome<null>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  return ctx.write(async (tx) => {
    const draft = await findOwnDraft(tx, ctx, input.draftId);
    if (draft === null) return refuse("not_found");
    const isEnded = await endInvitation(tx, draft.id, input.coAuthorId, ctx.now);
    return isEnded ? ok(null) : refuse("not_found");
  });
}
