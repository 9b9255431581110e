import { eq } from "drizzle-orm";
import { type MailDetails, type MailText, mailText } from "~/copy/nl/mail/mail-texts";
import { keptUntil } from "~/domain/form/draft";
import { type MailTemplate, mailTemplates } from "~/domain/mail/mail-template";
import { localDateAt } from "~/domain/time/instant";
import { accountLink, draft, draftCoAuthor, membership, organisation, user } from "~db/schema";
import type { App } from "../app.server";
import { linkToken } from "../auth/link-token.server";
import { touchedAt } from "../data/drafts.server";
import type { OutboxRecord } from "../data/outbox.server";
import { dossierPlace } from "./dossier-place.server";

export type ComposedMail = MailText & { to: { name: string; address: string } };

/**
 * Looks up what the ids of a mail in the outbox stand for now, and writes it. Null when there is nobody to send it to
 * any more.
 */
export function composeMail(app: App, mail: OutboxRecord): ComposedMail | null {
  const template = mailTemplates.find((known) => known === mail.template);
  if (template === undefined) throw new Error(`no mail template ${mail.template}`);
  const recipient = app.database.reader.select().from(user).where(eq(user.id, mail.recipientId)).get();
  if (recipient === undefined || recipient.disabledAt !== null) return null;
  const details = { ...detailsOf(app, template, mail), name: recipient.name };
  return { to: { name: recipient.name, address: recipient.email }, ...mailText(template, details) };
}

type Details = Omit<MailDetails, "name">;

function detailsOf(app: App, template: MailTemplate, mail: OutboxRecord): Details {
  const { data } = mail;
  const url = (path: string) => app.config.baseUrl + path;
  const nothing = { reference: null, organisationName: null };
  switch (template) {
    case "account_invitation":
    case "account_registration":
      return { ...nothing, link: url(`/uitnodiging/${tokenOf(app, data)}`), organisationName: invitedBy(app, data) };
    case "password_reset":
      return { ...nothing, link: url(`/wachtwoord/${tokenOf(app, data)}`) };
    case "co_author_invited":
      return { ...nothing, ...invitationOf(app, data) };
    case "draft_resume":
      return { ...nothing, link: url(`/verder/${tokenOf(app, data)}`), ...draftDays(app, data) };
    case "draft_expiring":
      return { ...nothing, link: url(`/aanvragen/${data.draftId}`), ...draftDays(app, data) };
    case "account_exists":
      return { ...nothing, link: url("/aanmelden") };
    case "password_changed":
      return { ...nothing, link: url("/wachtwoord-vergeten") };
    case "account_new_role":
      return { ...nothing, link: url("/rol"), organisationName: invitedBy(app, data) };
    case "warning_raised":
    case "warning_told":
    case "warning_unread": {
      const { reference, path } = dossierPlace(app, mail);
      return { ...nothing, reference, link: url(`${path}/waarschuwing`) };
    }
    default: {
      const { reference, path } = dossierPlace(app, mail);
      return { ...nothing, reference, link: url(path) };
    }
  }
}

/** The link is worked out again from its id, so that the database never holds one that works. */
function tokenOf(app: App, { linkId }: OutboxRecord["data"]): string {
  const known = app.database.reader
    .select({ id: accountLink.id })
    .from(accountLink)
    .where(eq(accountLink.id, linkId ?? ""))
    .get();
  if (known === undefined) throw new Error("a mail in the outbox has lost its link");
  return linkToken(app, known.id);
}

/** The link of an invitation to write along, with whose draft it is. */
function invitationOf(
  app: App,
  { coAuthorId }: OutboxRecord["data"],
): { link: string; organisationName: string | null } {
  const found = app.database.reader
    .select({ id: draftCoAuthor.id, organisationName: organisation.name })
    .from(draftCoAuthor)
    .innerJoin(draft, eq(draft.id, draftCoAuthor.draftId))
    .innerJoin(organisation, eq(organisation.id, draft.organisationId))
    .where(eq(draftCoAuthor.id, coAuthorId ?? ""))
    .get();
  const token = found === undefined ? "" : linkToken(app, found.id);
  return { link: `${app.config.baseUrl}/meeschrijven/${token}`, organisationName: found?.organisationName ?? null };
}

/** A draft goes by the day on which it was begun: its name may tell about people. */
function draftDays(app: App, { draftId }: OutboxRecord["data"]): { begunOn?: string; until?: string } {
  const found = app.database.reader
    .select({ createdAt: draft.createdAt, touchedAt })
    .from(draft)
    .where(eq(draft.id, draftId ?? ""))
    .get();
  if (found === undefined) return {};
  return { begunOn: localDateAt(found.createdAt), until: keptUntil(localDateAt(found.touchedAt)) };
}

function invitedBy(app: App, { membershipId }: OutboxRecord["data"]): string | null {
  const row = app.database.reader
    .select({ name: organisation.name })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(eq(membership.id, membershipId ?? ""))
    .get();
  return row?.name ?? null;
}
