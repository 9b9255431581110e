import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { applicationVersion, fileVersion } from "~db/schema";
import type { Reader } from "../database.server";

export type ApplicationVersionRecord = typeof applicationVersion.$inferSelect;
export type FileVersionRecord = typeof fileVersion.$inferSelect;

/** The newest version of an application: what everybody works on. */
export async function newestApplicationVersion(read: Reader, applicationId: string): Promise<ApplicationVersionRecord> {
  const found = read
    .select()
    .from(applicationVersion)
    .where(eq(applicationVersion.applicationId, applicationId))
    .orderBy(desc(applicationVersion.number))
    .limit(1)
    .get();
  if (found === undefined) throw new Error(`application ${applicationId} has no version`);
  return found;
}

/** Holds for the files that belong to the version of the application in the same statement. */
export const belongsToVersion = sql`${fileVersion.id} in (select value from json_each(${applicationVersion.fileVersionIds}))`;

/** The files that belong to a version of the application. */
export async function filesOfVersion(
  read: Reader,
  version: ApplicationVersionRecord,
): Promise<readonly FileVersionRecord[]> {
  if (version.fileVersionIds.length === 0) return [];
  return read.select().from(fileVersion).where(inArray(fileVersion.id, version.fileVersionIds)).all();
}

/** The newest version of every file in a draft that was not removed. */
export async function filesOfDraft(read: Reader, draftId: string): Promise<readonly FileVersionRecord[]> {
  const rows = read
    .select()
    .from(fileVersion)
    .where(and(eq(fileVersion.draftId, draftId), isNull(fileVersion.removedAt)))
    .orderBy(desc(fileVersion.number))
    .all();
  const newest = new Map<string, FileVersionRecord>();
  for (const row of rows) if (!newest.has(row.threadId)) newest.set(row.threadId, row);
  return [...newest.values()];
}
