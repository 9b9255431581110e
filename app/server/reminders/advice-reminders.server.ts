import { markDue } from "~/domain/reminders/mark-due";
import { addDays, localDate } from "~/domain/time/local-date";
import type { Context } from "../context.server";
import { recipientsOfOrganisation } from "../data/recipients.server";
import { requestsDue } from "../data/reminders.server";
import type { Reader } from "../database.server";
import type { Reminder } from "./reminder.server";

/** No method reminds earlier than this. */
const farthestDays = 31;

/** Services whose advice is due soon, on the days that the method of the dossier names, or is overdue. */
export async function adviceReminders(read: Reader, { app, today }: Context): Promise<readonly Reminder[]> {
  const reminders: Reminder[] = [];
  for (const { request, dossier } of await requestsDue(read, today, addDays(today, farthestDays))) {
    if (request.dueOn === null || dossier.handreikingVersionId === null) continue;
    const { handreiking } = app.rules.byVersion(dossier.handreikingVersionId, dossier.localLayerVersionId);
    const dueOn = localDate(request.dueOn);
    const since = request.askedOn === null ? null : localDate(request.askedOn);
    const marks = [...(handreiking.adviceTerm?.remindDaysBefore ?? []), "overdue"] as const;
    const mark = markDue({ dueOn, marks, since, today });
    if (mark === null) continue;
    reminders.push({
      template: mark === "overdue" ? "advice_overdue" : "advice_reminder",
      about: "advice",
      subjectId: request.id,
      dossierId: dossier.id,
      serviceId: request.serviceId,
      dueOn,
      mark,
      recipients: await recipientsOfOrganisation(read, request.organisationId),
    });
  }
  return reminders;
}
