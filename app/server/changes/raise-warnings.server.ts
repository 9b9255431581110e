import { addDays, localDate } from "~/domain/time/local-date";
import type { Context } from "../context.server";
import type { DossierState } from "../data/dossier-state.server";
import { burgemeestersOf } from "../data/recipients.server";
import type { Writer } from "../database.server";
import { record } from "../history.server";
import { queueMail } from "../mail/queue-mail.server";

/** The class that people went by before the new version, and whether that version changes anything that matters. */
type Before = { classBefore: string | null; isMaterial: boolean };

/**
 * Tells the burgemeester by name when a change makes the evenement heavier, or comes within the last weeks: the two
 * things that nobody at the top knew of in Haaksbergen in 2014.
 */
export async function raiseWarnings(tx: Writer, ctx: Context, state: DossierState, before: Before): Promise<void> {
  const { dossier, rules, assessment, version } = state;
  const { classes, change } = rules.handreiking;
  const classNow = assessment.class?.computed ?? null;
  const place = (id: string | null) => (id === null ? -1 : classes.order.indexOf(id));
  const rises = before.classBefore !== null && place(classNow) > place(before.classBefore);
  const lastWeeksFrom = change === null ? null : addDays(localDate(dossier.firstDay), -7 * change.lastWeeks);
  const inLastWeeks = before.isMaterial && lastWeeksFrom !== null && ctx.today >= lastWeeksFrom;
  const causes = [...(rises ? ["class_rises" as const] : []), ...(inLastWeeks ? ["last_weeks" as const] : [])];
  for (const cause of causes) {
    await record(tx, ctx, {
      type: "warning.raised",
      dossierId: dossier.id,
      subjectId: version.id,
      payload: { cause, versionNumber: version.number },
    });
  }
  if (causes.length === 0) return;
  for (const recipientId of await burgemeestersOf(tx, dossier.gemeenteCode)) {
    await queueMail(tx, ctx, {
      template: "warning_raised",
      recipientId,
      data: { dossierId: dossier.id },
      cause: `warning_raised:${dossier.id}:${version.id}:${recipientId}`,
    });
  }
}
