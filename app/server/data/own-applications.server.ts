import { and, desc, eq, exists, inArray, isNull, sql } from "drizzle-orm";
import { application, applicationVersion, dossier, edition, gemeente, review } from "~db/schema";
import type { Reader } from "../database.server";

export type SubmittedApplication = {
  applicationId: string;
  /** The draft that it came from: the address of its confirmation. */
  draftId: string | null;
  name: string;
  place: string;
  firstDay: string;
  lastDay: string;
  submittedAt: number;
  dossiers: {
    id: string;
    reference: string;
    status: string;
    track: string;
    outcome: string | null;
    /** 1 while the permit is looked at again. */
    underReview: 0 | 1;
    gemeenteName: string;
  }[];
};

/** One page of what an organisation has submitted, newest evenement first; free ones have no dossier. */
export async function submittedApplicationsOf(
  read: Reader,
  organisationId: string,
  page: { size: number; number: number },
): Promise<{ applications: readonly SubmittedApplication[]; total: number }> {
  const ofOrganisation = eq(application.organisationId, organisationId);
  const total = read.$count(application, ofOrganisation);
  const rows = read
    .select({
      applicationId: application.id,
      draftId: applicationVersion.draftId,
      name: edition.name,
      place: edition.place,
      firstDay: edition.firstDay,
      lastDay: edition.lastDay,
      submittedAt: applicationVersion.submittedAt,
    })
    .from(application)
    .innerJoin(edition, eq(edition.id, application.editionId))
    .innerJoin(
      applicationVersion,
      and(eq(applicationVersion.applicationId, application.id), eq(applicationVersion.number, 1)),
    )
    .where(ofOrganisation)
    .orderBy(desc(edition.firstDay), desc(application.id))
    .limit(page.size)
    .offset((page.number - 1) * page.size)
    .all();
  const dossiers = dossiersInList(
    read,
    rows.map(({ applicationId }) => applicationId),
  );
  const applications = rows.map((row) => ({
    ...row,
    dossiers: dossiers
      .filter(({ applicationId }) => applicationId === row.applicationId)
      .map(({ applicationId: _, ...rest }) => rest),
  }));
  return { applications, total: await total };
}

const openReview = (read: Reader) =>
  read
    .select({ one: sql`1` })
    .from(review)
    .where(and(eq(review.dossierId, dossier.id), isNull(review.settledAt)));

/** The dossiers of these applications, of whichever gemeente. */
const dossiersInList = (read: Reader, applicationIds: readonly string[]) =>
  read
    .select({
      applicationId: dossier.applicationId,
      id: dossier.id,
      reference: dossier.reference,
      status: dossier.status,
      track: dossier.track,
      outcome: dossier.outcome,
      underReview: sql<0 | 1>`${exists(openReview(read))}`,
      gemeenteName: gemeente.name,
    })
    .from(dossier)
    .innerJoin(gemeente, eq(gemeente.code, dossier.gemeenteCode))
    .where(inArray(dossier.applicationId, [...applicationIds]))
    .orderBy(dossier.reference)
    .all();

export type ConfirmedDossier = {
  id: string;
  reference: string;
  track: string;
  gemeente: { name: string; phone: string | null; email: string | null };
};

/** The dossiers of an application with whom to call. */
export async function dossiersWithContact(read: Reader, applicationId: string): Promise<readonly ConfirmedDossier[]> {
  return read
    .select({
      id: dossier.id,
      reference: dossier.reference,
      track: dossier.track,
      gemeente: { name: gemeente.name, phone: gemeente.phone, email: gemeente.email },
    })
    .from(dossier)
    .innerJoin(gemeente, eq(gemeente.code, dossier.gemeenteCode))
    .where(eq(dossier.applicationId, applicationId))
    .orderBy(dossier.kind, dossier.reference)
    .all();
}
