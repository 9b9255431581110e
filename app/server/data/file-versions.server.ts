import { and, desc, eq, exists, inArray, isNull, max, or, type SQL, sql } from "drizzle-orm";
import { can } from "~/domain/access/actions";
import type { Actor } from "~/domain/access/actor";
import { adviceRequest, dossier, draft, fileVersion } from "~db/schema";
import type { Reader, Writer } from "../database.server";
import type { FileOwner, UploadTarget } from "../files/upload-target.server";
import type { FileVersionRecord } from "./applications.server";
import { writesAlong } from "./co-authors.server";
import { visibleDossiers } from "./dossier-scope.server";

/** The newest version of a thread that stands in the place of the upload, or in the application it builds on. */
export async function newestOfThread(
  read: Reader,
  { owner, buildsOn }: UploadTarget,
  threadId: string,
): Promise<FileVersionRecord | null> {
  const newest = read
    .select()
    .from(fileVersion)
    .where(and(eq(fileVersion.threadId, threadId), eq(fileVersion.organisationId, owner.organisationId)))
    .orderBy(desc(fileVersion.number))
    .limit(1)
    .get();
  if (newest === undefined) return null;
  const isHere =
    newest.draftId === owner.draftId &&
    newest.dossierId === owner.dossierId &&
    newest.adviceRequestId === owner.adviceRequestId;
  return isHere || (buildsOn !== null && newest.applicationId === buildsOn) ? newest : null;
}

type SameFile = { fileName: string; sha256: string; attachmentId: string | null; questionId: string | null };

/** The same file under the same name in the same place: what a repeated upload finds. */
export async function findSameFile(
  read: Reader,
  owner: FileOwner,
  { fileName, sha256, attachmentId, questionId }: SameFile,
): Promise<FileVersionRecord | null> {
  const row = read
    .select()
    .from(fileVersion)
    .where(
      and(
        placeOf(owner),
        eq(fileVersion.fileName, fileName),
        eq(fileVersion.sha256, sha256),
        sql`${fileVersion.attachmentId} is ${attachmentId}`,
        sql`${fileVersion.questionId} is ${questionId}`,
        isNull(fileVersion.removedAt),
      ),
    )
    .orderBy(desc(fileVersion.number))
    .limit(1)
    .get();
  return row ?? null;
}

function placeOf({ draftId, dossierId, adviceRequestId }: FileOwner): SQL | undefined {
  if (draftId !== null) return eq(fileVersion.draftId, draftId);
  return and(eq(fileVersion.dossierId, dossierId ?? ""), sql`${fileVersion.adviceRequestId} is ${adviceRequestId}`);
}

export async function insertFileVersion(
  tx: Writer,
  made: Omit<FileVersionRecord, "number" | "removedAt">,
): Promise<FileVersionRecord> {
  const last = tx
    .select({ number: max(fileVersion.number) })
    .from(fileVersion)
    .where(eq(fileVersion.threadId, made.threadId))
    .get();
  return tx
    .insert(fileVersion)
    .values({ ...made, number: (last?.number ?? 0) + 1 })
    .returning()
    .get();
}

/** Takes a file out of a draft or an advice that is still being written, with its earlier versions there. */
export async function removeFileVersions(tx: Writer, file: FileVersionRecord, now: number): Promise<void> {
  tx.update(fileVersion)
    .set({ removedAt: now })
    .where(
      and(
        eq(fileVersion.threadId, file.threadId),
        sql`${fileVersion.draftId} is ${file.draftId}`,
        sql`${fileVersion.adviceRequestId} is ${file.adviceRequestId}`,
        isNull(fileVersion.applicationId),
        isNull(fileVersion.removedAt),
      ),
    )
    .run();
}

/** The file with this id, or null when there is none that this actor may know of. */
export async function findVisibleFile(read: Reader, actor: Actor, id: string): Promise<FileVersionRecord | null> {
  const row = read
    .select()
    .from(fileVersion)
    .where(and(eq(fileVersion.id, id), isNull(fileVersion.removedAt), visibleFiles(read, actor)))
    .get();
  return row ?? null;
}

/** Files of a draft of others with which the actor writes along. */
const ofSharedDraft = (read: Reader, { userId }: Actor): SQL =>
  exists(
    read
      .select({ one: sql`1` })
      .from(draft)
      .where(
        and(
          eq(draft.id, fileVersion.draftId),
          isNull(draft.submittedAt),
          isNull(draft.deletedAt),
          writesAlong(read, userId),
        ),
      ),
  );

/**
 * Which files an actor may read. An organiser: those of the own drafts and applications, and of drafts
 * written along with. Others: those that were
 * submitted, and those that officers added, in dossiers that they may see. What a service adds to its advice is its
 * own until the advice is given.
 */
function visibleFiles(read: Reader, actor: Actor): SQL | undefined {
  const own = eq(fileVersion.organisationId, actor.organisation.id);
  if (can(actor, "application.write")) return and(or(own, ofSharedDraft(read, actor)), isNull(fileVersion.dossierId));
  if (!can(actor, "dossier.work")) return sql`0 = 1`;
  const seen = visibleDossiers(read, actor);
  const submitted = exists(
    read
      .select({ one: sql`1` })
      .from(dossier)
      .where(and(eq(dossier.applicationId, fileVersion.applicationId), seen)),
  );
  const added = exists(
    read
      .select({ one: sql`1` })
      .from(dossier)
      .where(and(eq(dossier.id, fileVersion.dossierId), seen)),
  );
  const given = inArray(
    fileVersion.adviceRequestId,
    read.select({ id: adviceRequest.id }).from(adviceRequest).where(eq(adviceRequest.status, "given")),
  );
  return or(submitted, and(added, or(isNull(fileVersion.adviceRequestId), own, given)));
}
