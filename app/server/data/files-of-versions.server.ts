import { inArray } from "drizzle-orm";
import { fileVersion } from "~db/schema";
import type { Reader } from "../database.server";
import type { ApplicationVersionRecord, FileVersionRecord } from "./applications.server";

/** The files of several versions of an application, in one statement, by version id. */
export async function filesOfVersions(
  read: Reader,
  versions: readonly ApplicationVersionRecord[],
): Promise<(version: ApplicationVersionRecord) => readonly FileVersionRecord[]> {
  const ids = [...new Set(versions.flatMap(({ fileVersionIds }) => fileVersionIds))];
  const files = ids.length === 0 ? [] : read.select().from(fileVersion).where(inArray(fileVersion.id, ids)).all();
  return ({ fileVersionIds }) => files.filter(({ id }) => fileVersionIds.includes(id));
}
