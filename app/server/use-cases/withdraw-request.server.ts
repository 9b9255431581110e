import { type Outcome, ok, refuse } from "~/domain/outcome";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { updateRequest } from "../data/advice-requests.server";
import { updateDossier } from "../data/dossiers.server";
import { settleAdvice } from "../data/settle-advice.server";
import { handleRequest, type RequestTarget } from "../handle-request.server";
import { record } from "../history.server";
import { tellOrganisation } from "../mail/tell-organisation.server";

type Input = RequestTarget & { reason: string };

const open = ["asked", "in_progress", "more_information"];

/** The officer no longer needs an advice that was asked for, and says why; the service is told. */
export async function withdrawRequest(ctx: Context, input: Input): Promise<Outcome<null>> {
  return handleRequest(ctx, "advice.request", input, async (tx, state, request) => {
    const reason = input.reason.trim();
    if (!open.includes(request.status)) return refuse("wrong_status", { detail: { status: request.status } });
    if (request.kind === "joint" && state.assessment.joint?.outcome === "ja") return refuse("joint_advice_missing");
    if (reason === "") return refuse("invalid", { fields: { reason: { code: "reason_required" } } });
    must(await updateRequest(tx, request, { status: "withdrawn", closedAt: ctx.now, closingReason: reason }));
    await record(tx, ctx, {
      type: "advice.withdrawn",
      dossierId: request.dossierId,
      subjectId: request.id,
      payload: { requestId: request.id, serviceId: request.serviceId, reason },
    });
    await tellOrganisation(tx, ctx, request.organisationId, {
      template: "advice_withdrawn",
      data: { requestId: request.id },
      cause: `${request.id}:${ctx.now}`,
    });
    // What is weighed has changed, so whoever has a page of the dossier open must look again before deciding.
    must(await updateDossier(tx, ctx, state.dossier, {}));
    await settleAdvice(tx, ctx, request.dossierId);
    return ok(null);
  });
}
