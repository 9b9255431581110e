import { can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../context.server";
import { removeDraft } from "../data/drafts.server";
import { findOwnDraft } from "../data/submissions.server";

/** Takes away a draft that was never submitted. */
export async function deleteDraft(ctx: Context, draftId: string): Promise<Outcome<null>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  return ctx.write(async (tx) => {
    const draft = await findOwnDraft(tx, ctx, draftId);
    if (draft === null) return refuse("not_found");
    if (draft.submittedAt !== null) return refuse("already_done");
    await removeDraft(tx, ctx, draftId);
    return ok(null);
  });
}
