import { and, count, eq, inArray, ne, notInArray, sql } from "drizzle-orm";
import { can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { adviceRequest } from "~db/schema";
import type { Context } from "../../context.server";
import { meetingsOf } from "../../data/meetings.server";
import { type AdviceListRow, requestRows } from "./advice-list.server";

export type JointRow = AdviceListRow & {
  given: number;
  asked: number;
  meeting: { on: string; at: string; held: boolean } | null;
};

export type JointListPage = { waiting: JointRow[]; toWrite: JointRow[]; given: JointRow[] };

/** The joint advices of the region: waiting for the services, to be written, and given. */
export async function readJointList(ctx: Context): Promise<Outcome<JointListPage>> {
  if (!can(ctx.actor, "advice.join")) return refuse("forbidden");
  const rows = await requestRows(ctx, "joint");
  const dossiers = dossierIds(ctx, rows);
  const parts = partsOf(ctx, [...dossiers.values()]);
  const meetings = await meetingsOf(ctx.read, [...dossiers.values()]);
  const joint = rows.map((row): JointRow => {
    const dossierId = dossiers.get(row.requestId);
    const found = parts.find((part) => part.dossierId === dossierId);
    const meeting = meetings.filter((each) => each.dossierId === dossierId).at(-1);
    return {
      ...row,
      given: Number(found?.given ?? 0),
      asked: found?.asked ?? 0,
      meeting:
        meeting === undefined ? null : { on: meeting.plannedOn, at: meeting.startsAt, held: meeting.minutes !== "" },
    };
  });
  const open = joint.filter(({ status }) => !["given", "withdrawn", "no_reaction"].includes(status));
  return ok({
    waiting: open.filter(({ given, asked }) => given < asked),
    toWrite: open.filter(({ given, asked }) => given >= asked),
    given: joint.filter(({ status }) => status === "given"),
  });
}

function dossierIds(ctx: Context, rows: readonly AdviceListRow[]): ReadonlyMap<string, string> {
  const ids = rows.map(({ requestId }) => requestId);
  const found = ctx.read
    .select({ id: adviceRequest.id, dossierId: adviceRequest.dossierId })
    .from(adviceRequest)
    .where(inArray(adviceRequest.id, ids))
    .all();
  return new Map(found.map(({ id, dossierId }) => [id, dossierId]));
}

/** How many of the services that the method joins have answered; whether their advice still holds the page itself tells. */
function partsOf(ctx: Context, dossiers: readonly string[]) {
  const from = ctx.app.rules.current(ctx.today).handreiking.joint?.from ?? [];
  return ctx.read
    .select({
      dossierId: adviceRequest.dossierId,
      asked: count(),
      given: sql<number>`sum(case when ${adviceRequest.status} in ('given', 'no_reaction') then 1 else 0 end)`,
    })
    .from(adviceRequest)
    .where(
      and(
        inArray(adviceRequest.dossierId, [...dossiers]),
        eq(adviceRequest.kind, "single"),
        inArray(adviceRequest.serviceId, [...from]),
        ne(adviceRequest.status, "concept"),
        notInArray(adviceRequest.status, ["withdrawn"]),
      ),
    )
    .groupBy(adviceRequest.dossierId)
    .all();
}
