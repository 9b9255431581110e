import { and, eq, inArray, isNull, lte, or } from "drizzle-orm";
import { documentSnapshot, draft, draftCoAuthor, fileVersion } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";
import { removeDraft, touchedAt } from "./drafts.server";

/** Drafts that nobody sent in or touched since a moment. */
export async function untouchedDrafts(read: Reader, since: number) {
  return read
    .select({ id: draft.id, createdBy: draft.createdBy, organisationId: draft.organisationId, touchedAt })
    .from(draft)
    .where(and(isNull(draft.submittedAt), isNull(draft.deletedAt), lte(touchedAt, since)))
    .all();
}

/** Empties drafts and takes the rows of what was only in them away. Gives the hashes of their files. */
export async function clearDrafts(tx: Writer, ctx: Context, ids: readonly string[]): Promise<readonly string[]> {
  for (const id of ids) await removeDraft(tx, ctx, id);
  const removed = tx
    .delete(fileVersion)
    .where(and(inArray(fileVersion.draftId, [...ids]), isNull(fileVersion.applicationId)))
    .returning({ sha256: fileVersion.sha256, originalSha256: fileVersion.originalSha256 })
    .all();
  tx.delete(draftCoAuthor)
    .where(inArray(draftCoAuthor.draftId, [...ids]))
    .run();
  const hashes = removed.flatMap(({ sha256, originalSha256 }) => [sha256, originalSha256 ?? sha256]);
  return [...new Set(hashes)];
}

/** Whether anything still has the file with this hash. */
export async function isFileInUse(read: Reader, sha256: string): Promise<boolean> {
  const ofFile = read
    .select({ id: fileVersion.id })
    .from(fileVersion)
    .where(or(eq(fileVersion.sha256, sha256), eq(fileVersion.originalSha256, sha256)))
    .limit(1)
    .get();
  if (ofFile !== undefined) return true;
  const ofDocument = read
    .select({ id: documentSnapshot.id })
    .from(documentSnapshot)
    .where(or(eq(documentSnapshot.fileSha256, sha256), eq(documentSnapshot.zipSha256, sha256)))
    .limit(1)
    .get();
  return ofDocument !== undefined;
}
