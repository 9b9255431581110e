import { asc, eq } from "drizzle-orm";
import type { Milestone } from "~/domain/handreiking/reserved";
import type { MilestoneDate } from "~/domain/handreiking/steps-due";
import { localDate } from "~/domain/time/local-date";
import { dossier, milestone, suspension } from "~db/schema";
import type { Reader } from "../database.server";

export type SuspensionRecord = typeof suspension.$inferSelect;

type ProcessRecords = { milestones: readonly MilestoneDate[]; suspensions: readonly SuspensionRecord[] };

/** What happened in the process of a dossier and when its clock stood still; both are few, so one statement has them. */
export async function processRecordsOf(read: Reader, dossierId: string): Promise<ProcessRecords> {
  const rows = read
    .select({ milestone, suspension })
    .from(dossier)
    .leftJoin(milestone, eq(milestone.dossierId, dossier.id))
    .leftJoin(suspension, eq(suspension.dossierId, dossier.id))
    .where(eq(dossier.id, dossierId))
    .orderBy(asc(milestone.recordedAt), asc(milestone.id), asc(suspension.askedAt))
    .all();
  const milestones = new Map(
    rows.flatMap((row) => (row.milestone === null ? [] : [[row.milestone.id, row.milestone]])),
  );
  const suspensions = new Map(
    rows.flatMap((row) => (row.suspension === null ? [] : [[row.suspension.id, row.suspension]])),
  );
  return {
    milestones: [...milestones.values()].map((row) => ({
      id: row.milestone as Milestone,
      on: localDate(row.happenedOn),
    })),
    suspensions: [...suspensions.values()],
  };
}
