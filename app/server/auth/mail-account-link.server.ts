import { type LinkPurpose, linkLifetime } from "~/domain/account/account-link";
import type { App } from "../app.server";
import { insertAccountLink } from "../data/account-links.server";
import type { Writer } from "../database.server";
import { queueMail } from "../mail/queue-mail.server";
import { linkToken, linkTokenHash } from "./link-token.server";

type LinkMail = {
  userId: string;
  purpose: LinkPurpose;
  template: "account_invitation" | "account_registration" | "password_reset" | "draft_resume";
  membershipId?: string;
  draftId?: string;
};

/** Makes a link that works once and queues the mail that brings it. */
export async function mailAccountLink(tx: Writer, app: App, mail: LinkMail): Promise<string> {
  const { userId, purpose, template, membershipId, draftId } = mail;
  const linkId = app.newId();
  const now = app.clock.now();
  await insertAccountLink(tx, {
    id: linkId,
    tokenHash: linkTokenHash(linkToken(app, linkId)),
    userId,
    purpose,
    draftId: draftId ?? null,
    createdAt: now,
    expiresAt: now + linkLifetime[purpose],
  });
  const about = {
    ...(membershipId === undefined ? {} : { membershipId }),
    ...(draftId === undefined ? {} : { draftId }),
  };
  const data = { linkId, ...about };
  await queueMail(tx, { app, now }, { template, recipientId: userId, data, cause: `${template}:${linkId}` });
  return linkId;
}
