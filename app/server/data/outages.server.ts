import { and, asc, desc, eq, gte, isNull, type SQL, sql } from "drizzle-orm";
import { dossier, outage } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";
import { rowsAsJson } from "./rows-as-json.server";

export type OutageRecord = typeof outage.$inferSelect;

/** No outage that still matters began longer than this before what it was in the way of. */
const reachDays = 60;
const reach = reachDays * 24 * 3_600_000;

/** Outages since shortly before this dossier was received: those that can have been in the way of a term in it. */
export const outagesOfDossier = (): SQL<OutageRecord[]> =>
  rowsAsJson(outage, gte(outage.startedAt, sql`${dossier.receivedAt} - ${reach}`), asc(outage.startedAt));

/** The same for an application that is still to be sent in. */
export async function outagesLately(read: Reader, now: number): Promise<readonly OutageRecord[]> {
  return read
    .select()
    .from(outage)
    .where(gte(outage.startedAt, now - reach))
    .orderBy(asc(outage.startedAt))
    .all();
}

const mostShown = 200;

/** The register, newest first. */
export async function outageRegister(read: Reader): Promise<readonly OutageRecord[]> {
  return read.select().from(outage).orderBy(desc(outage.startedAt)).limit(mostShown).all();
}

export async function findOutage(read: Reader, id: string): Promise<OutageRecord | null> {
  return read.select().from(outage).where(eq(outage.id, id)).get() ?? null;
}

type NewOutage = { startedAt: number; endedAt: number | null; explanation: string };

/** Keeps an outage in the register. Returns its id. */
export async function addOutage(tx: Writer, ctx: Context, input: NewOutage): Promise<string> {
  const id = ctx.app.newId();
  const by = { recordedBy: ctx.actor.userId, recordedByName: ctx.actor.name, recordedAt: ctx.now };
  tx.insert(outage)
    .values({ id, ...input, ...by })
    .run();
  return id;
}

/** Notes when an outage that lasted was over. */
export async function endOutage(tx: Writer, id: string, endedAt: number): Promise<void> {
  tx.update(outage)
    .set({ endedAt })
    .where(and(eq(outage.id, id), isNull(outage.endedAt)))
    .run();
}
