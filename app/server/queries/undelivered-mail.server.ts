import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { can } from "~/domain/access/actions";
import { type MailTemplate, mailTemplates } from "~/domain/mail/mail-template";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { outbox, user } from "~db/schema";
import type { Context } from "../context.server";

export type UndeliveredMail = {
  id: string;
  template: MailTemplate | null;
  recipientId: string;
  recipientName: string;
  error: string;
  attempts: number;
  createdAt: number;
  /** null: it is still being tried. */
  givenUpAt: number | null;
};

const most = 200;

/** Mail that did not arrive: put aside, or refused at least once and still being tried. */
export async function readUndeliveredMail(ctx: Context): Promise<Outcome<UndeliveredMail[]>> {
  if (!can(ctx.actor, "account.manage")) return refuse("forbidden");
  const rows = ctx.read
    .select({ mail: outbox, recipientName: user.name })
    .from(outbox)
    .innerJoin(user, eq(user.id, outbox.recipientId))
    .where(and(isNull(outbox.sentAt), isNotNull(outbox.lastError)))
    .orderBy(desc(outbox.givenUpAt), desc(outbox.createdAt))
    .limit(most)
    .all();
  return ok(
    rows.map(({ mail, recipientName }) => ({
      id: mail.id,
      template: mailTemplates.find((known) => known === mail.template) ?? null,
      recipientId: mail.recipientId,
      recipientName,
      error: mail.lastError ?? "",
      attempts: mail.attempts,
      createdAt: mail.createdAt,
      givenUpAt: mail.givenUpAt,
    })),
  );
}
