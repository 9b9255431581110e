import { markDue } from "~/domain/reminders/mark-due";
import { supplementMarks } from "~/domain/reminders/marks";
import { addDays, localDate } from "~/domain/time/local-date";
import type { Context } from "../context.server";
import { recipientsOfOrganisation } from "../data/recipients.server";
import { supplementsDue } from "../data/reminders.server";
import type { Reader } from "../database.server";
import type { Reminder } from "./reminder.server";

const farthestDays = 7;

/** Organisers of whom a supplement is asked and whose term is about to end. */
export async function supplementReminders(read: Reader, { today }: Context): Promise<readonly Reminder[]> {
  const reminders: Reminder[] = [];
  for (const { suspension, dossier } of await supplementsDue(read, today, addDays(today, farthestDays))) {
    const dueOn = localDate(suspension.termEndsOn);
    const mark = markDue({ dueOn, marks: supplementMarks, since: localDate(suspension.askedOn), today });
    if (mark === null) continue;
    reminders.push({
      template: "supplement_reminder",
      about: "supplement",
      subjectId: suspension.id,
      dossierId: dossier.id,
      serviceId: null,
      dueOn,
      mark,
      recipients: await recipientsOfOrganisation(read, dossier.organisationId),
    });
  }
  return reminders;
}
