import type { App } from "../app.server";
import { contextFor } from "../context.server";
import { burgemeestersOf, coordinatorsOf } from "../data/recipients.server";
import { takeUnreadWarnings } from "../data/warnings.server";
import { record } from "../history.server";
import { queueMail } from "../mail/queue-mail.server";
import { programActor } from "../program-actor.server";

/** A warning that nobody read for this long is told to others. */
export const escalateAfter = 24 * 3_600_000;

/**
 * Reminds the burgemeester of each warning that nobody read for a day, and tells the coordinators of the gemeente and
 * the region. Each warning once, however often or late this runs. Answers how many there were.
 */
export async function escalateWarnings(app: App): Promise<number> {
  const ctx = contextFor(app, programActor);
  return ctx.write(async (tx) => {
    const unread = await takeUnreadWarnings(tx, ctx.now - escalateAfter, ctx.now);
    for (const { id, dossierId, versionNumber, gemeenteCode: code } of unread) {
      const told = new Set([...(await burgemeestersOf(tx, code)), ...(await coordinatorsOf(tx, code))]);
      for (const recipientId of told) {
        await queueMail(tx, ctx, {
          template: "warning_unread",
          recipientId,
          data: { dossierId },
          cause: `warning_unread:${id}:${recipientId}`,
        });
      }
      await record(tx, ctx, {
        type: "warning.escalated",
        dossierId,
        subjectId: id,
        payload: { warningId: id, versionNumber },
      });
    }
    return unread.length;
  });
}
