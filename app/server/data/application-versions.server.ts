import { and, asc, desc, eq, getTableColumns, lt, lte } from "drizzle-orm";
import type { Answers } from "~/domain/form/answers";
import type { Facts } from "~/domain/handreiking/facts";
import { applicationVersion, fileVersion } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";
import { type ApplicationVersionRecord, belongsToVersion, type FileVersionRecord } from "./applications.server";
import { rowsAsJson } from "./rows-as-json.server";

/** Every version of an application, oldest first. */
export async function versionsOf(read: Reader, applicationId: string): Promise<readonly ApplicationVersionRecord[]> {
  return read
    .select()
    .from(applicationVersion)
    .where(eq(applicationVersion.applicationId, applicationId))
    .orderBy(asc(applicationVersion.number))
    .all();
}

/** A version of the application with the files that belong to it. */
export type VersionWithFiles = ApplicationVersionRecord & { files: readonly FileVersionRecord[] };

/** What the application was at a moment, among the versions before `version`. */
export async function versionBefore(
  read: Reader,
  version: ApplicationVersionRecord,
  moment: number,
): Promise<VersionWithFiles | null> {
  const found = read
    .select({
      ...getTableColumns(applicationVersion),
      files: rowsAsJson(fileVersion, belongsToVersion, asc(fileVersion.id)),
    })
    .from(applicationVersion)
    .where(
      and(
        eq(applicationVersion.applicationId, version.applicationId),
        lt(applicationVersion.number, version.number),
        lte(applicationVersion.submittedAt, moment),
      ),
    )
    .orderBy(desc(applicationVersion.number))
    .limit(1)
    .get();
  return found ?? null;
}

export async function versionNumbered(
  read: Reader,
  applicationId: string,
  number: number,
): Promise<ApplicationVersionRecord | null> {
  const found = read
    .select()
    .from(applicationVersion)
    .where(and(eq(applicationVersion.applicationId, applicationId), eq(applicationVersion.number, number)))
    .get();
  return found ?? null;
}

type Correction = { previous: ApplicationVersionRecord; answers: Answers; facts: Facts; reason: string };

/** Keeps what an officer corrected as the next version, with the reason; the files stay those of the version before. */
export async function addCorrectedVersion(
  tx: Writer,
  ctx: Context,
  { previous, answers, facts, reason }: Correction,
): Promise<ApplicationVersionRecord> {
  return tx
    .insert(applicationVersion)
    .values({
      id: ctx.app.newId(),
      applicationId: previous.applicationId,
      number: previous.number + 1,
      kind: "correction",
      draftId: null,
      answers,
      facts,
      fileVersionIds: previous.fileVersionIds,
      reason,
      submittedBy: ctx.actor.userId,
      submittedByName: ctx.actor.name,
      submittedAt: ctx.now,
    })
    .returning()
    .get();
}
