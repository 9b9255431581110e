import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { meeting } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";

export type MeetingRecord = typeof meeting.$inferSelect;

type NewMeeting = Pick<MeetingRecord, "dossierId" | "plannedOn" | "startsAt" | "place">;

export async function addMeeting(tx: Writer, ctx: Context, input: NewMeeting): Promise<MeetingRecord> {
  return tx
    .insert(meeting)
    .values({ id: ctx.app.newId(), ...input, createdAt: ctx.now })
    .returning()
    .get();
}

/** Saves a change of a meeting; refuses when somebody else changed it since it was read. */
export async function updateMeeting(
  tx: Writer,
  record: MeetingRecord,
  changes: Partial<Pick<MeetingRecord, "plannedOn" | "startsAt" | "place" | "minutes">>,
): Promise<Outcome<MeetingRecord>> {
  const saved = tx
    .update(meeting)
    .set({ ...changes, revision: sql`${meeting.revision} + 1` })
    .where(and(eq(meeting.id, record.id), eq(meeting.revision, record.revision)))
    .returning()
    .get();
  return saved === undefined ? refuse("stale") : ok(saved);
}

/** The meetings of these dossiers, in the order of their days. */
export async function meetingsOf(read: Reader, dossierIds: readonly string[]): Promise<readonly MeetingRecord[]> {
  if (dossierIds.length === 0) return [];
  return read
    .select()
    .from(meeting)
    .where(inArray(meeting.dossierId, [...dossierIds]))
    .orderBy(asc(meeting.plannedOn), asc(meeting.startsAt))
    .all();
}
