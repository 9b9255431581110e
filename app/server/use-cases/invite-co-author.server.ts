import { can } from "~/domain/access/actions";
import { normalEmail } from "~/domain/account/email-address";
import { coAuthorLifetime, mostCoAuthors, mostInvitationsADay } from "~/domain/form/co-author";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt } from "../attempt.server";
import { linkToken, linkTokenHash } from "../auth/link-token.server";
import type { Context } from "../context.server";
import { findUserByEmail, insertUser } from "../data/accounts.server";
import { coAuthorsOf, countInvitationsSince, endInvitation, insertInvitation } from "../data/co-authors.server";
import { findOwnDraft } from "../data/submissions.server";
import { queueMail } from "../mail/queue-mail.server";

/**
 * Asks somebody by mail to write along with one draft. The answer is the same whether the address has an account or
 * not. Asking the same address again takes the place of the earlier invitation.
 */
export async function inviteCoAuthor(ctx: Context, input: { draftId: string; email: string }): Promise<Outcome<null>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  return attempt(ctx, async (tx) => {
    const draft = await findOwnDraft(tx, ctx, input.draftId);
    if (draft === null) return refuse("not_found");
    if (draft.submittedAt !== null) return refuse("already_done");
    const email = normalEmail(input.email);
    const standing = await coAuthorsOf(tx, draft.id);
    const same = standing.filter(({ invitation }) => invitation.email === email);
    if (same.some(({ invitation }) => invitation.acceptedAt !== null)) {
      return refuse("invalid", { fields: { email: { code: "writes_along_already" } } });
    }
    const lately = await countInvitationsSince(tx, ctx.actor.userId, ctx.now - 24 * 3_600_000);
    if (standing.length - same.length >= mostCoAuthors || lately >= mostInvitationsADay) {
      return refuse("invalid", { fields: { email: { code: "too_many_co_authors", values: { max: mostCoAuthors } } } });
    }
    for (const { invitation } of same) await endInvitation(tx, draft.id, invitation.id, ctx.now);
    const id = ctx.app.newId();
    await insertInvitation(tx, {
      id,
      draftId: draft.id,
      email,
      tokenHash: linkTokenHash(linkToken(ctx.app, id)),
      invitedBy: ctx.actor.userId,
      invitedAt: ctx.now,
      expiresAt: ctx.now + coAuthorLifetime,
    });
    // Mail goes to people the region knows; one without a role or password becomes an account by registering.
    const known = await findUserByEmail(tx, email);
    const recipient = known ?? (await insertUser(tx, { id: ctx.app.newId(), email, name: email }, ctx.now));
    const mail = { template: "co_author_invited" as const, recipientId: recipient.id, data: { coAuthorId: id } };
    await queueMail(tx, ctx, { ...mail, cause: `co_author_invited:${id}` });
    return ok(null);
  });
}
