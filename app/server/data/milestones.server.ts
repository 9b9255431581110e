import { asc, eq } from "drizzle-orm";
import type { Milestone } from "~/domain/handreiking/reserved";
import type { MilestoneDate } from "~/domain/handreiking/steps-due";
import { localDate } from "~/domain/time/local-date";
import { milestone } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";

/** Notes that something of the handreiking's process happened today. */
export async function addMilestone(tx: Writer, ctx: Context, dossierId: string, id: Milestone): Promise<void> {
  tx.insert(milestone)
    .values({ id: ctx.app.newId(), dossierId, milestone: id, happenedOn: ctx.today, recordedAt: ctx.now })
    .run();
}

/** The same for what can happen once: the first day stands. */
export async function addMilestoneOnce(tx: Writer, ctx: Context, dossierId: string, id: Milestone): Promise<void> {
  const happened = await milestonesOf(tx, dossierId);
  if (!happened.some((milestone) => milestone.id === id)) await addMilestone(tx, ctx, dossierId, id);
}

export async function milestonesOf(read: Reader, dossierId: string): Promise<readonly MilestoneDate[]> {
  const rows = read
    .select()
    .from(milestone)
    .where(eq(milestone.dossierId, dossierId))
    .orderBy(asc(milestone.recordedAt))
    .all();
  return rows.map((row) => ({ id: row.milestone as Milestone, on: localDate(row.happenedOn) }));
}
