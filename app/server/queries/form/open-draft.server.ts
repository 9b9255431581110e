import { can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { type DraftForm, findDraftForm } from "../../data/draft-form.server";

/** A draft that this actor may write in; `already_done` once it was submitted. */
export async function openDraft(ctx: Context, draftId: string): Promise<Outcome<DraftForm>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  const found = await findDraftForm(ctx.read, ctx, draftId);
  if (found === null) return refuse("not_found");
  return found.draft.submittedAt === null ? ok(found) : refuse("already_done");
}
