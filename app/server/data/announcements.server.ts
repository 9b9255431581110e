import { and, asc, eq, isNull } from "drizzle-orm";
import { closedFacts } from "~/domain/dossier/guards";
import type { DossierTrack } from "~/domain/dossier/status";
import { transition } from "~/domain/dossier/transitions";
import type { Answers } from "~/domain/form/answers";
import type { CollectedApplication } from "~/domain/form/collect-application";
import { type Outcome, ok } from "~/domain/outcome";
import { announcement, dossier, edition, gemeente, organisation } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";
import { visibleDossiers } from "./dossier-scope.server";
import type { DossierRecord } from "./dossiers.server";
import { nextReference } from "./references.server";

export type AnnouncementRecord = typeof announcement.$inferSelect;

export type AnnouncedEvenement = {
  dossier: DossierRecord;
  announcement: AnnouncementRecord;
  evenementId: string;
  gemeenteName: string;
  organisationName: string;
};

type NewAnnouncement = {
  editionId: string;
  gemeenteCode: string;
  track: DossierTrack;
  answers: Answers;
  collected: CollectedApplication;
};

/** Opens a dossier for what was announced; no rules are pinned before the application is there. */
export async function addAnnouncedDossier(
  tx: Writer,
  ctx: Context,
  { editionId, gemeenteCode, track, answers, collected }: NewAnnouncement,
): Promise<Outcome<DossierRecord>> {
  const nothing = { status: null, track, kind: "lead", outcome: null } as const;
  const moved = transition(nothing, "announce", ctx.actor.role, closedFacts);
  if (!moved.ok) return moved;
  const made = tx
    .insert(dossier)
    .values({
      id: ctx.app.newId(),
      reference: await nextReference(tx, Number(ctx.today.slice(0, 4))),
      editionId,
      organisationId: ctx.actor.organisation.id,
      gemeenteCode,
      kind: "lead",
      track,
      status: moved.value.status,
      name: collected.name,
      place: collected.place,
      firstDay: collected.firstDay,
      lastDay: collected.lastDay,
      updatedAt: ctx.now,
    })
    .returning()
    .get();
  tx.insert(announcement)
    .values({
      dossierId: made.id,
      answers,
      announcedBy: ctx.actor.userId,
      announcedByName: ctx.actor.name,
      announcedAt: ctx.now,
    })
    .run();
  return ok(made);
}

/** What was announced under this reference, when this reader may know of it. */
export async function findAnnouncement(
  read: Reader,
  ctx: Context,
  reference: string,
): Promise<AnnouncedEvenement | null> {
  const found = announcements(read)
    .where(and(eq(dossier.reference, reference), visibleDossiers(read, ctx.actor)))
    .get();
  return found ?? null;
}

/** What an organisation has announced and not yet applied for, the first day first. */
export async function openAnnouncementsOf(
  read: Reader,
  organisationId: string,
): Promise<readonly AnnouncedEvenement[]> {
  return announcements(read)
    .where(and(eq(dossier.organisationId, organisationId), eq(dossier.status, "announced")))
    .orderBy(asc(dossier.firstDay), asc(dossier.reference))
    .all();
}

const announcements = (read: Reader) =>
  read
    .select({
      dossier,
      announcement,
      evenementId: edition.evenementId,
      gemeenteName: gemeente.name,
      organisationName: organisation.name,
    })
    .from(dossier)
    .innerJoin(announcement, eq(announcement.dossierId, dossier.id))
    .innerJoin(edition, eq(edition.id, dossier.editionId))
    .innerJoin(gemeente, eq(gemeente.code, dossier.gemeenteCode))
    .innerJoin(organisation, eq(organisation.id, dossier.organisationId));

/** The dossier that still waits for the application for this edition; null once it came or was taken back. */
export async function waitingAnnouncement(
  tx: Writer,
  from: { editionId: string | null; organisationId: string },
): Promise<DossierRecord | null> {
  if (from.editionId === null) return null;
  const { editionId, organisationId } = from;
  const waiting = and(
    eq(dossier.editionId, editionId),
    eq(dossier.organisationId, organisationId),
    eq(dossier.status, "announced"),
    isNull(dossier.applicationId),
  );
  return tx.select().from(dossier).where(waiting).get() ?? null;
}
