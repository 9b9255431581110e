import { and, asc, eq, isNull } from "drizzle-orm";
import { application, applicationVersion, dossier, draft, edition, fileVersion } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader } from "../database.server";
import { belongsToVersion } from "./applications.server";
import { rowsAsJson } from "./rows-as-json.server";

/** The version of an earlier application that a draft began from, with its edition, its files and the rules of then. */
export async function copiedVersion(read: Reader, versionId: string) {
  const found = read
    .select({
      answers: applicationVersion.answers,
      name: edition.name,
      firstDay: edition.firstDay,
      lastDay: edition.lastDay,
      handreikingVersionId: dossier.handreikingVersionId,
      localLayerVersionId: dossier.localLayerVersionId,
      files: rowsAsJson(fileVersion, belongsToVersion, asc(fileVersion.uploadedAt)),
    })
    .from(applicationVersion)
    .innerJoin(application, eq(application.id, applicationVersion.applicationId))
    .innerJoin(edition, eq(edition.id, application.editionId))
    .leftJoin(dossier, and(eq(dossier.applicationId, application.id), eq(dossier.kind, "lead")))
    .where(eq(applicationVersion.id, versionId))
    .get();
  return found ?? null;
}

export type CopiedVersion = NonNullable<Awaited<ReturnType<typeof copiedVersion>>>;

/** An application of the organisation in which the actor works, with the first day of its edition. */
export async function applicationToCopy(read: Reader, ctx: Context, applicationId: string) {
  const found = read
    .select({ id: application.id, evenementId: edition.evenementId, firstDay: edition.firstDay })
    .from(application)
    .innerJoin(edition, eq(edition.id, application.editionId))
    .where(and(eq(application.id, applicationId), eq(application.organisationId, ctx.actor.organisation.id)))
    .get();
  return found ?? null;
}

/** A copy of this version that nobody wrote in yet. */
export async function untouchedCopyOf(read: Reader, ctx: Context, versionId: string): Promise<string | null> {
  const found = read
    .select({ id: draft.id })
    .from(draft)
    .where(
      and(
        eq(draft.organisationId, ctx.actor.organisation.id),
        eq(draft.copiedFromVersionId, versionId),
        eq(draft.revision, 0),
        isNull(draft.submittedAt),
        isNull(draft.deletedAt),
      ),
    )
    .get();
  return found?.id ?? null;
}
