import type { App } from "../app.server";
import { deliveredMails } from "../data/outbox.server";
import { composeMail } from "../mail/compose-mail.server";

export type DemoMail = {
  id: string;
  to: string;
  sentAt: number;
  subject: string;
  before: string;
  link: string;
  after: string;
};

const most = 30;

/** The mails that a demonstration kept at home, newest first; null in production, where no such page exists. */
export async function readDemoMailbox(app: App): Promise<DemoMail[] | null> {
  if (app.config.mode === "production") return null;
  const delivered = await deliveredMails(app.database.reader, most);
  return delivered.flatMap(({ mail }) => {
    const composed = composeMail(app, mail);
    if (composed === null) return [];
    const { to, subject, text } = composed;
    const link = /https?:\S+/.exec(text)?.[0] ?? "";
    const [before = "", after = ""] = text.split(link);
    const path = link.replace(app.config.baseUrl, "");
    return [{ id: mail.id, to: to.name, sentAt: mail.sentAt ?? 0, subject, before, link: path, after }];
  });
}
