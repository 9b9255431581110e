import { isDropped } from "~/domain/advice/is-dropped";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { updateRequest } from "../data/advice-requests.server";
import { settleAdvice } from "../data/settle-advice.server";
import { handleRequest, type RequestTarget } from "../handle-request.server";
import { record } from "../history.server";

type Input = RequestTarget & { reason: string };

/** The officer does not ask a service for advice although the rules would, and says why. Nobody outside hears of it. */
export async function removeConceptRequest(ctx: Context, input: Input): Promise<Outcome<null>> {
  return handleRequest(ctx, "advice.request", input, async (tx, state, request) => {
    const reason = input.reason.trim();
    if (request.status !== "concept" || isDropped(request))
      return refuse("wrong_status", { detail: { status: request.status } });
    if (request.kind === "joint" && state.assessment.joint?.outcome === "ja") return refuse("joint_advice_missing");
    if (reason === "") return refuse("invalid", { fields: { reason: { code: "reason_required" } } });
    must(await updateRequest(tx, request, { closedAt: ctx.now, closingReason: reason }));
    await record(tx, ctx, {
      type: "advice.concept_removed",
      dossierId: request.dossierId,
      subjectId: request.id,
      payload: { requestId: request.id, serviceId: request.serviceId, reason },
    });
    await settleAdvice(tx, ctx, request.dossierId);
    return ok(null);
  });
}
