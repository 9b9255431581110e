import { and, eq, inArray, isNull } from "drizzle-orm";
import { type LocalDate, localDate } from "~/domain/time/local-date";
import type { Suspension, SuspensionGround } from "~/domain/time/suspension";
import { suspension } from "~db/schema";
import type { Context } from "../context.server";
import type { Writer } from "../database.server";

export type SuspensionRecord = typeof suspension.$inferSelect;

/** A stored suspension as the calendar counts with it. */
export const suspensionInDomain = (record: SuspensionRecord): Suspension => ({
  ground: record.ground,
  requestedOn: localDate(record.askedOn),
  termEnds: localDate(record.termEndsOn),
  endedOn: record.answeredOn === null ? null : localDate(record.answeredOn),
});

/** Whether this is a request to supplement that nothing came in for yet. */
export const isOpenSupplement = ({ ground, answeredOn }: SuspensionRecord): boolean =>
  ground === "supplement" && answeredOn === null;

type NewSuspension = {
  dossierId: string;
  /** Left out: a request to supplement. */
  ground?: SuspensionGround;
  /** The day after which the clock stands still; left out: today. */
  askedOn?: LocalDate;
  termEndsOn: string;
  items: readonly string[];
  explanation: string;
};

/** Keeps why the clock stands still, from the day after. Returns its id. */
export async function addSuspension(tx: Writer, ctx: Context, input: NewSuspension): Promise<string> {
  const id = ctx.app.newId();
  tx.insert(suspension)
    .values({ id, askedOn: ctx.today, ...input, items: [...input.items], askedAt: ctx.now })
    .run();
  return id;
}

/** The supplement came in: every request to supplement that stood open is answered by it. Returns their ids. */
export async function answerSuspensions(
  tx: Writer,
  ctx: Context,
  dossierId: string,
  answerVersionId: string,
): Promise<readonly string[]> {
  const isAsked = eq(suspension.ground, "supplement");
  const answered = tx
    .update(suspension)
    .set({ answeredOn: ctx.today, answerVersionId })
    .where(and(eq(suspension.dossierId, dossierId), isAsked, isNull(suspension.answeredOn)))
    .returning({ id: suspension.id })
    .all();
  return answered.map(({ id }) => id);
}

/** What made the clock stand still fell away: from today it runs again. */
export async function endSuspensions(tx: Writer, ctx: Context, ids: readonly string[]): Promise<void> {
  tx.update(suspension)
    .set({ answeredOn: ctx.today })
    .where(and(inArray(suspension.id, [...ids]), isNull(suspension.answeredOn)))
    .run();
}
