import { causesOfWarning, heaviestOf } from "~/domain/dossier/warning-causes";
import { localDate } from "~/domain/time/local-date";
import type { Context } from "../context.server";
import type { DossierState } from "../data/dossier-state.server";
import { burgemeestersOf } from "../data/recipients.server";
import { addWarning, warningsOf } from "../data/warnings.server";
import type { Reader, Writer } from "../database.server";
import { record } from "../history.server";
import { queueMail } from "../mail/queue-mail.server";
import { tellOrganisation } from "../mail/tell-organisation.server";

/** The class before the new version, and whether that version changes anything that matters. */
type Before = { confirmedClass: string | null; possible: readonly string[]; isMaterial: boolean };

/**
 * Warns every holder of the office of burgemeester by name when a change makes the evenement heavier, or comes within
 * the last weeks, and tells the services that were asked for advice: the things that nobody knew of in Haaksbergen.
 */
export async function raiseWarnings(tx: Writer, ctx: Context, state: DossierState, before: Before): Promise<void> {
  const { dossier, rules, assessment, version } = state;
  const { classes, change } = rules.handreiking;
  const known = await knownClasses(tx, state, before);
  const now = assessment.class?.possible ?? [];
  const causes = causesOfWarning({
    order: classes.order,
    before: known,
    now,
    isMaterial: before.isMaterial,
    firstDay: localDate(dossier.firstDay),
    today: ctx.today,
    lastWeeks: change?.lastWeeks ?? null,
  });
  if (causes.length === 0) return;
  await addWarning(tx, ctx, {
    dossierId: dossier.id,
    applicationVersionId: version.id,
    versionNumber: version.number,
    causes: [...causes],
    classBefore: heaviestOf(classes.order, known),
    classNow: heaviestOf(classes.order, now),
  });
  for (const cause of causes) {
    await record(tx, ctx, {
      type: "warning.raised",
      dossierId: dossier.id,
      subjectId: version.id,
      payload: { cause, versionNumber: version.number },
    });
  }
  await tell(tx, ctx, state);
}

/**
 * What people reckon with: the confirmed class, else what was possible; and the class of the last warning, for as long
 * as the evenement did not become lighter since.
 */
async function knownClasses(
  read: Reader,
  { dossier, rules }: DossierState,
  { confirmedClass, possible }: Before,
): Promise<readonly string[]> {
  const { order } = rules.handreiking.classes;
  const told = (await warningsOf(read, dossier.id)).at(-1)?.classNow ?? null;
  const stillSo = told !== null && heaviestOf(order, [told, ...possible]) === heaviestOf(order, possible);
  return [...(confirmedClass === null ? possible : [confirmedClass]), ...(stillSo ? [told] : [])];
}

async function tell(tx: Writer, ctx: Context, { dossier, version, requests }: DossierState): Promise<void> {
  const cause = `${dossier.id}:${version.id}`;
  const data = { dossierId: dossier.id };
  for (const recipientId of await burgemeestersOf(tx, dossier.gemeenteCode)) {
    await queueMail(tx, ctx, {
      template: "warning_raised",
      recipientId,
      data,
      cause: `warning_raised:${cause}:${recipientId}`,
    });
  }
  const asked = requests.filter(({ request }) => request.askedAt !== null && request.status !== "withdrawn");
  for (const organisationId of new Set(asked.map(({ request }) => request.organisationId))) {
    await tellOrganisation(tx, ctx, organisationId, { template: "warning_told", data, cause });
  }
}
