import { markDue } from "~/domain/reminders/mark-due";
import { alsoTellsCoordinator, decisionMarks } from "~/domain/reminders/marks";
import { addDays, localDate } from "~/domain/time/local-date";
import type { Context } from "../context.server";
import { dossierState } from "../data/dossier-state.server";
import type { DossierRecord } from "../data/dossiers.server";
import { municipalCoordinatorsOf, recipientsOfGemeente } from "../data/recipients.server";
import { stepsDue } from "../data/reminders.server";
import type { Reader } from "../database.server";
import type { Reminder } from "./reminder.server";

const farthestDays = 21;

/**
 * Dossiers of which the last day to decide is near or has passed. The projected due dates find them; the day itself is
 * worked out anew. While the clock stands still nobody is in a hurry.
 */
export async function decisionReminders(read: Reader, ctx: Context): Promise<readonly Reminder[]> {
  const reminders: Reminder[] = [];
  for (const { stepId, dossier } of await stepsDue(read, addDays(ctx.today, farthestDays))) {
    if (!isDecision(ctx, dossier, stepId)) continue;
    const { clock } = await dossierState(read, ctx, dossier);
    if (clock === null || clock.step !== stepId || clock.clock.standsStill !== null) continue;
    const dueOn = clock.clock.lastDay.due;
    const since = dossier.receivedOn === null ? null : localDate(dossier.receivedOn);
    const mark = markDue({ dueOn, marks: decisionMarks, since, today: ctx.today });
    if (mark === null) continue;
    reminders.push({
      template: mark === "overdue" ? "decision_overdue" : "decision_reminder",
      about: "decision",
      subjectId: dossier.id,
      dossierId: dossier.id,
      serviceId: null,
      dueOn,
      mark,
      recipients: [
        ...new Set([
          ...(await handlersOf(read, dossier)),
          ...(alsoTellsCoordinator(mark) ? await municipalCoordinatorsOf(read, dossier.gemeenteCode) : []),
        ]),
      ],
    });
  }
  return reminders;
}

function isDecision({ app }: Context, dossier: DossierRecord, stepId: string): boolean {
  if (dossier.applicationId === null || dossier.handreikingVersionId === null) return false;
  const { handreiking } = app.rules.byVersion(dossier.handreikingVersionId, dossier.localLayerVersionId);
  const step = handreiking.steps.find(({ id }) => id === stepId);
  return step?.doneAt === "besluit_bekend" || step?.doneAt === "melding_beoordeeld";
}

const handlersOf = async (read: Reader, { handlerId, gemeenteCode }: DossierRecord): Promise<readonly string[]> =>
  handlerId === null ? recipientsOfGemeente(read, gemeenteCode) : [handlerId];
