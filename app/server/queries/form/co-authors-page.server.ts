import { can } from "~/domain/access/actions";
import { type InvitationState, invitationState, mostCoAuthors } from "~/domain/form/co-author";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { coAuthorsOf } from "../../data/co-authors.server";
import { findOwnDraft } from "../../data/submissions.server";

export type CoAuthorsPage = {
  draftId: string;
  name: string;
  coAuthors: { id: string; email: string; name: string | null; state: InvitationState; until: number }[];
  isFull: boolean;
};

/** Who writes along with a draft, for the organisation that it belongs to. */
export async function readCoAuthors(ctx: Context, draftId: string): Promise<Outcome<CoAuthorsPage>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  const draft = await findOwnDraft(ctx.read, ctx, draftId);
  if (draft === null) return refuse("not_found");
  if (draft.submittedAt !== null) return refuse("already_done");
  const standing = await coAuthorsOf(ctx.read, draft.id);
  return ok({
    draftId: draft.id,
    name: draft.name,
    coAuthors: standing.map(({ invitation, name }) => ({
      id: invitation.id,
      email: invitation.email,
      name,
      state: invitationState(invitation, ctx.now),
      until: invitation.expiresAt,
    })),
    isFull: standing.length >= mostCoAuthors,
  });
}
