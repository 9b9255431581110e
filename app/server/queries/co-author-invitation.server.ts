import { can } from "~/domain/access/actions";
import { type InvitationState, invitationState } from "~/domain/form/co-author";
import type { App } from "../app.server";
import { linkTokenHash } from "../auth/link-token.server";
import type { Context } from "../context.server";
import { findInvitation } from "../data/co-authors.server";

export type InvitationPage = {
  state: InvitationState;
  organisationName: string;
  /** Who would write along; null when nobody is signed in who can. */
  as: string | null;
  isSignedIn: boolean;
};

/** What a mailed invitation is worth now; null when there never was one. Opening the page accepts nothing. */
export async function readInvitation(app: App, ctx: Context | null, token: string): Promise<InvitationPage | null> {
  const found = await findInvitation(app.database.reader, linkTokenHash(token));
  if (found === null) return null;
  const { invitation, draft, organisationName } = found;
  const isOpen = draft.deletedAt === null && draft.submittedAt === null;
  const state = isOpen ? invitationState(invitation, app.clock.now()) : "ended";
  const as = ctx !== null && can(ctx.actor, "application.write") ? ctx.actor.name : null;
  // Whoever finds an old mail learns nothing from the page.
  return { state, organisationName: state === "open" ? organisationName : "", as, isSignedIn: ctx !== null };
}
