import { can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt } from "../attempt.server";
import type { Context } from "../context.server";
import { findOutage, endOutage as saveEnd } from "../data/outages.server";
import { record } from "../history.server";

type Input = { outageId: string; endedAt: number };

/** Notes when an outage that lasted was over. */
export async function endOutage(ctx: Context, { outageId, endedAt }: Input): Promise<Outcome<null>> {
  if (!can(ctx.actor, "outage.record")) return refuse("forbidden");
  return attempt(ctx, async (tx) => {
    const outage = await findOutage(tx, outageId);
    if (outage === null) return refuse("not_found");
    if (outage.endedAt !== null) return refuse("already_done");
    if (endedAt > ctx.now) return refuse("invalid", { fields: { endDate: { code: "date_to_come" } } });
    if (endedAt <= outage.startedAt) return refuse("invalid", { fields: { endDate: { code: "end_before_start" } } });
    await saveEnd(tx, outageId, endedAt);
    await record(tx, ctx, {
      type: "outage.ended",
      dossierId: null,
      subjectId: outageId,
      payload: { outageId, endedAt },
    });
    return ok(null);
  });
}
