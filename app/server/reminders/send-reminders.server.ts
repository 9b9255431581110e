import type { App } from "../app.server";
import { type Context, contextFor } from "../context.server";
import { knownCauses } from "../data/reminders.server";
import type { Reader } from "../database.server";
import { record } from "../history.server";
import { queueMail } from "../mail/queue-mail.server";
import { programActor } from "../program-actor.server";
import { adviceReminders } from "./advice-reminders.server";
import { decisionReminders } from "./decision-reminders.server";
import { causeOf, causesOf, type Reminder } from "./reminder.server";
import { supplementReminders } from "./supplement-reminders.server";

/**
 * Reminds whoever has a last day coming, or let one pass. Only the newest reminder of each is sent, and each once,
 * however often or late this runs. Answers how many last days were told of.
 */
export async function sendReminders(app: App): Promise<number> {
  const ctx = contextFor(app, programActor);
  // Most rounds find nothing new; only those that do wait for the one writer.
  if ((await newReminders(ctx.read, ctx)).length === 0) return 0;
  return ctx.write(async (tx) => {
    const reminders = await newReminders(tx, ctx);
    for (const reminder of reminders) {
      const { template, about, subjectId, dossierId, serviceId, dueOn, mark } = reminder;
      const data = about === "advice" ? { requestId: subjectId } : { dossierId };
      for (const recipientId of reminder.recipients) {
        await queueMail(tx, ctx, { template, recipientId, data, cause: causeOf(reminder, recipientId) });
      }
      await record(tx, ctx, {
        type: "reminder.sent",
        dossierId,
        subjectId,
        payload: { about, serviceId, dueOn, mark: String(mark) },
      });
    }
    return reminders.length;
  });
}

/** What is due and has not been told to anybody yet. A colleague who came later is not reminded of an old day. */
async function newReminders(read: Reader, ctx: Context): Promise<readonly Reminder[]> {
  const found = [
    ...(await adviceReminders(read, ctx)),
    ...(await supplementReminders(read, ctx)),
    ...(await decisionReminders(read, ctx)),
  ].filter(({ recipients }) => recipients.length > 0);
  const known = await knownCauses(read, found.flatMap(causesOf));
  return found.filter((reminder) => !causesOf(reminder).some((cause) => known.has(cause)));
}
