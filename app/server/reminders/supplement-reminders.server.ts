import { markDue } from "~/domain/reminders/mark-due";
import { supplementMarks } from "~/domain/reminders/marks";
import { addDays, localDate } from "~/domain/time/local-date";
import type { Context } from "../context.server";
import { dossierState } from "../data/dossier-state.server";
import { recipientsOfOrganisation } from "../data/recipients.server";
import { supplementsDue } from "../data/reminders.server";
import type { Reader } from "../database.server";
import type { Reminder } from "./reminder.server";

const farthestDays = 7;

/** A term that ended on a day that the site could not be used goes on for a while. */
const longestOutageDays = 31;

/** Organisers of whom a supplement is asked and whose term is about to end, outages of the site taken into account. */
export async function supplementReminders(read: Reader, ctx: Context): Promise<readonly Reminder[]> {
  const { today } = ctx;
  const span = { from: addDays(today, -longestOutageDays), until: addDays(today, farthestDays) };
  const reminders: Reminder[] = [];
  for (const { suspension, dossier } of await supplementsDue(read, span)) {
    const { supplement } = await dossierState(read, ctx, dossier);
    if (supplement === null || !supplement.isOpen || supplement.isOver) continue;
    if (supplement.termEndsOn !== suspension.termEndsOn) continue;
    const dueOn = supplement.lastDay;
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
