import type { MailTemplate } from "~/domain/mail/mail-template";
import { outbox } from "~db/schema";
import type { App } from "../app.server";
import type { Writer } from "../database.server";

type Mail = {
  template: MailTemplate;
  recipientId: string;
  /** Ids only: the words and addresses are looked up when the mail is sent. */
  data: {
    dossierId?: string;
    requestId?: string;
    draftId?: string;
    linkId?: string;
    membershipId?: string;
    coAuthorId?: string;
  };
  /** What caused it. The same cause, such as a second click, queues nothing more. */
  cause: string;
};

type By = { app: Pick<App, "newId">; now: number };

/** Puts a mail in the outbox, in the transaction of the act that it tells about: both happen, or neither. */
export async function queueMail(tx: Writer, by: By, { template, recipientId, data, cause }: Mail): Promise<void> {
  tx.insert(outbox)
    .values({ id: by.app.newId(), template, recipientId, data, cause, createdAt: by.now, nextAttemptAt: by.now })
    .onConflictDoNothing({ target: outbox.cause })
    .run();
}
