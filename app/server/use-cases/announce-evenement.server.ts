import { can } from "~/domain/access/actions";
import { type AnnouncementReading, readAnnouncement } from "~/domain/announcement/read-announcement";
import type { RawForm } from "~/domain/form/raw-form";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt, must } from "../attempt.server";
import type { Context } from "../context.server";
import { type AnnouncedEvenement, addAnnouncedDossier, findAnnouncement } from "../data/announcements.server";
import type { DossierRecord } from "../data/dossiers.server";
import { addMilestone } from "../data/milestones.server";
import { addEdition } from "../data/submissions.server";
import type { Writer } from "../database.server";
import { endAnnouncement } from "../end-announcement.server";
import { record } from "../history.server";
import { queueMail } from "../mail/queue-mail.server";
import { tellHandlers } from "../mail/tell-handlers.server";

type Input = {
  raw: RawForm;
  /** The reference of an earlier announcement of the same evenement, which this one takes the place of. */
  replaces: string | null;
};

/**
 * An organiser reserves date and place before the application. What was said stays as it was said: whoever changes
 * it announces anew, and the earlier announcement ends in the same act.
 */
export async function announceEvenement(
  ctx: Context,
  { raw, replaces }: Input,
): Promise<Outcome<{ reference: string }>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  const regional = ctx.app.rules.current(ctx.today);
  const rulesOf = (code: string | null) => (ctx.app.rules.forGemeente(code, ctx.today) ?? regional).handreiking;
  const reading = readAnnouncement(rulesOf, raw, ctx.today);
  if (Object.keys(reading.problems).length > 0) return refuse("invalid", { fields: reading.problems });
  return attempt(ctx, async (tx) => {
    const earlier = replaces === null ? null : await findAnnouncement(tx, ctx, replaces);
    if (replaces !== null && earlier === null) return refuse("not_found");
    if (earlier !== null) must(await endAnnouncement(tx, ctx, earlier.dossier, { cause: "replaced", reason: "" }));
    return announce(tx, ctx, reading, earlier);
  });
}

async function announce(
  tx: Writer,
  ctx: Context,
  { answers, collected }: AnnouncementReading,
  earlier: AnnouncedEvenement | null,
): Promise<Outcome<{ reference: string }>> {
  const series = { evenementId: earlier?.evenementId ?? null, organisationId: ctx.actor.organisation.id };
  const edition = await addEdition(tx, ctx, series, collected);
  const added = await addAnnouncedDossier(tx, ctx, {
    editionId: edition.id,
    gemeenteCode: collected.gemeenteCode ?? "",
    track: collected.assessment.track.certain === "melding" ? "melding" : "permit",
    answers,
    collected,
  });
  if (!added.ok) return added;
  await tellOf(tx, ctx, added.value);
  return ok({ reference: added.value.reference });
}

async function tellOf(tx: Writer, ctx: Context, dossier: DossierRecord): Promise<void> {
  const { id, reference, gemeenteCode, firstDay, lastDay } = dossier;
  await addMilestone(tx, ctx, id, "vooraankondiging_ontvangen");
  await record(tx, ctx, {
    type: "evenement.announced",
    dossierId: id,
    subjectId: id,
    payload: { reference, gemeenteCode, firstDay, lastDay },
  });
  await queueMail(tx, ctx, {
    template: "announcement_received",
    recipientId: ctx.actor.userId,
    data: { dossierId: id },
    cause: `announcement_received:${id}`,
  });
  await tellHandlers(tx, ctx, dossier, { template: "announcement_made", cause: id });
}
