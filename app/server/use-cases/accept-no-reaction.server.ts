import { type Outcome, ok, refuse } from "~/domain/outcome";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { updateRequest } from "../data/advice-requests.server";
import { updateDossier } from "../data/dossiers.server";
import { settleAdvice } from "../data/settle-advice.server";
import { handleRequest, type RequestTarget } from "../handle-request.server";
import { record } from "../history.server";

type Input = RequestTarget & { reason: string };

const open = ["asked", "in_progress", "more_information"];

/**
 * Goes on without an advice that did not come in time (Awb 3:6 lid 2), with the reason why that is careful enough. A
 * joint advice that the rules ask for cannot be done without.
 */
export async function acceptNoReaction(ctx: Context, input: Input): Promise<Outcome<null>> {
  return handleRequest(ctx, "advice.request", input, async (tx, state, request) => {
    const reason = input.reason.trim();
    if (!open.includes(request.status)) return refuse("wrong_status", { detail: { status: request.status } });
    if (request.kind === "joint" && state.assessment.joint?.outcome === "ja") return refuse("joint_advice_missing");
    if (request.dueOn !== null && request.dueOn >= ctx.today) return refuse("too_early");
    if (reason === "") return refuse("invalid", { fields: { reason: { code: "reason_required" } } });
    must(await updateRequest(tx, request, { status: "no_reaction", closedAt: ctx.now, closingReason: reason }));
    await record(tx, ctx, {
      type: "advice.no_reaction_accepted",
      dossierId: request.dossierId,
      subjectId: request.id,
      payload: { requestId: request.id, serviceId: request.serviceId, reason },
    });
    // What is weighed has changed, so whoever has a page of the dossier open must look again before deciding.
    must(await updateDossier(tx, ctx, state.dossier, {}));
    await settleAdvice(tx, ctx, request.dossierId);
    return ok(null);
  });
}
