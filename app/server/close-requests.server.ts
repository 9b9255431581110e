import { must } from "./attempt.server";
import type { Context } from "./context.server";
import { updateRequest } from "./data/advice-requests.server";
import type { DossierState } from "./data/dossier-state.server";
import type { Writer } from "./database.server";
import { record } from "./history.server";
import { tellOrganisation } from "./mail/tell-organisation.server";

const open = ["concept", "asked", "in_progress", "more_information"];

/** Withdraws every request that stands open, because no advice is needed any more. Services that were asked hear it. */
export async function closeRequests(tx: Writer, ctx: Context, state: DossierState, reason: string): Promise<void> {
  for (const { request } of state.requests.filter((each) => open.includes(each.request.status))) {
    must(await updateRequest(tx, request, { status: "withdrawn", closedAt: ctx.now, closingReason: reason }));
    if (request.status === "concept") continue;
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
  }
}
