import type { MailTemplate } from "~/domain/mail/mail-template";
import type { Context } from "../context.server";
import { recipientsOfGemeente } from "../data/recipients.server";
import type { Writer } from "../database.server";
import { queueMail } from "./queue-mail.server";

type Subject = { id: string; gemeenteCode: string; handlerId: string | null };

/** Tells whoever handles a dossier, or everybody who takes dossiers in as long as nobody does; not who did it. */
export async function tellHandlers(
  tx: Writer,
  ctx: Context,
  dossier: Subject,
  { template, cause }: { template: MailTemplate; cause: string },
): Promise<void> {
  const { id: dossierId, gemeenteCode, handlerId } = dossier;
  const recipients = handlerId === null ? await recipientsOfGemeente(tx, gemeenteCode) : [handlerId];
  for (const recipientId of recipients.filter((id) => id !== ctx.actor.userId)) {
    await queueMail(tx, ctx, {
      template,
      recipientId,
      data: { dossierId },
      cause: `${template}:${cause}:${dossierId}:${recipientId}`,
    });
  }
}
