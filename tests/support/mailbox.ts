import { eq } from "drizzle-orm";
import { type ComposedMail, composeMail } from "~/server/mail/compose-mail.server";
import { outbox, user } from "~db/schema";
import type { TestApp } from "./test-app";

/** What is queued for a person, as it would be sent now, oldest first. */
export async function mailsTo(app: TestApp, email: string): Promise<ComposedMail[]> {
  const rows = app.database.reader
    .select({ mail: outbox })
    .from(outbox)
    .innerJoin(user, eq(user.id, outbox.recipientId))
    .where(eq(user.email, email))
    .orderBy(outbox.id)
    .all();
  return rows.map(({ mail }) => composeMail(app, mail)).filter((mail) => mail !== null);
}

/** The secret part of the newest link that was mailed to this person. */
export async function mailedLink(app: TestApp, email: string): Promise<string> {
  const texts = (await mailsTo(app, email)).map((mail) => mail.text);
  const tokens = texts.flatMap(
    (text) => /\/(?:uitnodiging|wachtwoord|verder|meeschrijven)\/([\w-]{43})/.exec(text)?.[1] ?? [],
  );
  const newest = tokens.at(-1);
  if (newest === undefined) throw new Error(`no link was mailed to ${email}`);
  return newest;
}
