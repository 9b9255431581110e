import { markDue } from "~/domain/reminders/mark-due";
import { alsoTellsCoordinator, decisionMarks } from "~/domain/reminders/marks";
import { addDays, type LocalDate, localDate } from "~/domain/time/local-date";
import type { Context } from "../context.server";
import { dossierState } from "../data/dossier-state.server";
import type { DossierRecord } from "../data/dossiers.server";
import { municipalCoordinatorsOf, recipientsOfGemeente } from "../data/recipients.server";
import { knownCauses, stepsDue } from "../data/reminders.server";
import type { Reader } from "../database.server";
import { causesOf, type Reminder } from "./reminder.server";

const farthestDays = 21;

/**
 * Dossiers of which the last day to decide is near or has passed. The projected due dates find them, without those that
 * were told of already; the day itself is worked out anew. While the clock stands still nobody is in a hurry.
 */
export async function decisionReminders(read: Reader, ctx: Context): Promise<readonly Reminder[]> {
  const due = (await stepsDue(read, addDays(ctx.today, farthestDays))).filter(({ dossier, stepId }) =>
    isDecision(ctx, dossier, stepId),
  );
  const projected: { reminder: Reminder; due: (typeof due)[number] }[] = [];
  for (const each of due) {
    const reminder = await reminderOf(read, ctx, each.dossier, localDate(each.dueOn));
    if (reminder !== null) projected.push({ reminder, due: each });
  }
  const known = await knownCauses(
    read,
    projected.flatMap(({ reminder }) => causesOf(reminder)),
  );
  const reminders: Reminder[] = [];
  for (const { reminder, due: found } of projected) {
    if (causesOf(reminder).some((cause) => known.has(cause))) continue;
    const { clock } = await dossierState(read, ctx, found.dossier);
    if (clock === null || clock.step !== found.stepId || clock.clock.standsStill !== null) continue;
    const exact = await reminderOf(read, ctx, found.dossier, clock.clock.lastDay.due);
    if (exact !== null) reminders.push(exact);
  }
  return reminders;
}

async function reminderOf(
  read: Reader,
  { today }: Context,
  dossier: DossierRecord,
  dueOn: LocalDate,
): Promise<Reminder | null> {
  const since = dossier.receivedOn === null ? null : localDate(dossier.receivedOn);
  const mark = markDue({ dueOn, marks: decisionMarks, since, today });
  if (mark === null) return null;
  const coordinators = alsoTellsCoordinator(mark) ? await municipalCoordinatorsOf(read, dossier.gemeenteCode) : [];
  return {
    template: mark === "overdue" ? "decision_overdue" : "decision_reminder",
    about: "decision",
    subjectId: dossier.id,
    dossierId: dossier.id,
    serviceId: null,
    dueOn,
    mark,
    recipients: [...new Set([...(await handlersOf(read, dossier)), ...coordinators])],
  };
}

function isDecision({ app }: Context, dossier: DossierRecord, stepId: string): boolean {
  if (dossier.applicationId === null || dossier.handreikingVersionId === null) return false;
  const { handreiking } = app.rules.byVersion(dossier.handreikingVersionId, dossier.localLayerVersionId);
  const step = handreiking.steps.find(({ id }) => id === stepId);
  return step?.doneAt === "besluit_bekend" || step?.doneAt === "melding_beoordeeld";
}

const handlersOf = async (read: Reader, { handlerId, gemeenteCode }: DossierRecord): Promise<readonly string[]> =>
  handlerId === null ? recipientsOfGemeente(read, gemeenteCode) : [handlerId];
