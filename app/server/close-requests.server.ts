import { isDropped } from "~/domain/advice/is-dropped";
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
  const closing = { closedAt: ctx.now, closingReason: reason };
  for (const { request } of state.requests) {
    if (!open.includes(request.status) || isDropped(request)) continue;
    if (request.status === "concept") {
      must(await updateRequest(tx, request, closing));
      continue;
    }
    must(await updateRequest(tx, request, { status: "withdrawn", ...closing }));
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
