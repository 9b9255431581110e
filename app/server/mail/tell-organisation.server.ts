import type { MailTemplate } from "~/domain/mail/mail-template";
import type { Context } from "../context.server";
import { recipientsOfOrganisation } from "../data/recipients.server";
import type { Writer } from "../database.server";
import { queueMail } from "./queue-mail.server";

type News = {
  template: MailTemplate;
  data: { dossierId: string } | { requestId: string };
  /** What this mail tells about; the recipient is added, so that everybody hears it once. */
  cause: string;
};

/** Tells everybody of an organisation who has a part in the work, except whoever did it. */
export async function tellOrganisation(
  tx: Writer,
  ctx: Context,
  organisationId: string,
  { template, data, cause }: News,
): Promise<void> {
  const recipients = await recipientsOfOrganisation(tx, organisationId);
  for (const recipientId of recipients.filter((id) => id !== ctx.actor.userId)) {
    await queueMail(tx, ctx, { template, recipientId, data, cause: `${template}:${cause}:${recipientId}` });
  }
}
