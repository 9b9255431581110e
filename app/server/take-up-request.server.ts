import { must } from "./attempt.server";
import type { Context } from "./context.server";
import { type AdviceRequestRecord, updateRequest } from "./data/advice-requests.server";
import { addMilestone } from "./data/milestones.server";
import type { Writer } from "./database.server";
import { record } from "./history.server";

/** Marks a request as being worked on; whoever had asked for more information evidently has enough. */
export async function takeUpRequest(
  tx: Writer,
  ctx: Context,
  request: AdviceRequestRecord,
): Promise<AdviceRequestRecord> {
  const taken = must(await updateRequest(tx, request, { status: "in_progress" }));
  if (request.status === "more_information") await addMilestone(tx, ctx, request.dossierId, "informatie_gegeven");
  await record(tx, ctx, {
    type: "advice.started",
    dossierId: request.dossierId,
    subjectId: request.id,
    payload: { requestId: request.id, serviceId: request.serviceId },
  });
  return taken;
}
