import { and, asc, eq, isNull, lte } from "drizzle-orm";
import type { WarningCause } from "~/domain/dossier/warning-causes";
import { dossier, warning } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";
import { visibleDossiers } from "./dossier-scope.server";
import { isGoingOn } from "./going-on.server";

export type WarningRecord = typeof warning.$inferSelect;

type NewWarning = Pick<
  WarningRecord,
  "dossierId" | "applicationVersionId" | "versionNumber" | "causes" | "classBefore" | "classNow"
>;

export async function addWarning(tx: Writer, ctx: Context, raised: NewWarning): Promise<WarningRecord> {
  return tx
    .insert(warning)
    .values({ id: ctx.app.newId(), ...raised, raisedAt: ctx.now })
    .returning()
    .get();
}

/** Every warning about a dossier, the oldest first. */
export async function warningsOf(read: Reader, dossierId: string): Promise<readonly WarningRecord[]> {
  return read.select().from(warning).where(eq(warning.dossierId, dossierId)).orderBy(asc(warning.raisedAt)).all();
}

/** Keeps who read the open warnings about a dossier; answers with these. */
export async function confirmWarnings(tx: Writer, ctx: Context, dossierId: string): Promise<readonly WarningRecord[]> {
  const { actor, now } = ctx;
  return tx
    .update(warning)
    .set({
      confirmedAt: now,
      confirmedBy: actor.userId,
      confirmedByName: actor.name,
      confirmedByRole: actor.title ?? actor.role,
    })
    .where(and(eq(warning.dossierId, dossierId), isNull(warning.confirmedAt)))
    .returning()
    .all();
}

export type WarningToRead = {
  reference: string;
  name: string;
  gemeenteCode: string;
  firstDay: string;
  causes: readonly WarningCause[];
  raisedAt: number;
};

/** The warnings that this person can confirm to have read, each dossier once, the evenement that comes first on top. */
export async function warningsToRead({ read, actor }: Context, most: number): Promise<readonly WarningToRead[]> {
  const rows = read
    .select({
      reference: dossier.reference,
      name: dossier.name,
      gemeenteCode: dossier.gemeenteCode,
      firstDay: dossier.firstDay,
      causes: warning.causes,
      raisedAt: warning.raisedAt,
    })
    .from(warning)
    .innerJoin(dossier, eq(dossier.id, warning.dossierId))
    .where(and(isNull(warning.confirmedAt), isGoingOn, visibleDossiers(read, actor)))
    .orderBy(asc(dossier.firstDay), asc(dossier.reference), asc(warning.raisedAt))
    .all();
  return rows.filter(({ reference }, index) => rows[index - 1]?.reference !== reference).slice(0, most);
}

export type UnreadWarning = Pick<WarningRecord, "id" | "dossierId" | "versionNumber"> & { gemeenteCode: string };

/** Takes the warnings that were raised up to a moment, that nobody read and that others were not told of: each once. */
export async function takeUnreadWarnings(tx: Writer, raisedUntil: number, now: number): Promise<UnreadWarning[]> {
  const unread = tx
    .select({
      id: warning.id,
      dossierId: warning.dossierId,
      versionNumber: warning.versionNumber,
      gemeenteCode: dossier.gemeenteCode,
    })
    .from(warning)
    .innerJoin(dossier, eq(dossier.id, warning.dossierId))
    .where(and(isNull(warning.confirmedAt), isNull(warning.escalatedAt), lte(warning.raisedAt, raisedUntil)))
    .all();
  for (const { id } of unread) tx.update(warning).set({ escalatedAt: now }).where(eq(warning.id, id)).run();
  return unread;
}
