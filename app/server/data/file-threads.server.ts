import { and, desc, inArray, isNotNull, isNull } from "drizzle-orm";
import { fileVersion } from "~db/schema";
import type { Reader } from "../database.server";
import type { FileVersionRecord } from "./applications.server";

/** Every submitted version of these files, newest first. */
export async function threadsOfFiles(
  read: Reader,
  files: readonly FileVersionRecord[],
): Promise<readonly FileVersionRecord[]> {
  if (files.length === 0) return [];
  const threads = files.map(({ threadId }) => threadId);
  return read
    .select()
    .from(fileVersion)
    .where(
      and(inArray(fileVersion.threadId, threads), isNotNull(fileVersion.applicationId), isNull(fileVersion.removedAt)),
    )
    .orderBy(desc(fileVersion.number))
    .all();
}
