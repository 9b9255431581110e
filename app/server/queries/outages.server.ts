import { can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../context.server";
import { findOutage, type OutageRecord, outageRegister } from "../data/outages.server";

export type OutageRow = Pick<OutageRecord, "id" | "startedAt" | "endedAt" | "explanation" | "recordedByName">;

const inRow = ({ id, startedAt, endedAt, explanation, recordedByName }: OutageRecord): OutageRow => ({
  id,
  startedAt,
  endedAt,
  explanation,
  recordedByName,
});

/** The register of outages, newest first. */
export async function readOutages(ctx: Context): Promise<Outcome<OutageRow[]>> {
  if (!can(ctx.actor, "outage.record")) return refuse("forbidden");
  return ok((await outageRegister(ctx.read)).map(inRow));
}

/** One of them, to note its end. */
export async function readOutage(ctx: Context, id: string): Promise<Outcome<OutageRow>> {
  if (!can(ctx.actor, "outage.record")) return refuse("forbidden");
  const outage = await findOutage(ctx.read, id);
  return outage === null ? refuse("not_found") : ok(inRow(outage));
}

/** Whether this person may add to the register, and the day that its form begins with. */
export async function readOutageForm(ctx: Context): Promise<Outcome<{ today: string }>> {
  return can(ctx.actor, "outage.record") ? ok({ today: ctx.today }) : refuse("forbidden");
}
