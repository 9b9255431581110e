import type { Action } from "~/domain/access/actions";
import { type Outcome, refuse } from "~/domain/outcome";
import { actOnDossier } from "./act-on-dossier.server";
import type { Context } from "./context.server";
import { type AdviceRequestRecord, dossierOfRequest } from "./data/advice-requests.server";
import type { DossierState } from "./data/dossier-state.server";
import type { Writer } from "./database.server";

/** The request that a form was made for; the revision shows whether somebody else changed it since. */
export type RequestTarget = { requestId: string; revision?: number };

/** One act of the gemeente on a request for advice in a dossier of its own, a concept included. */
export async function handleRequest<T>(
  ctx: Context,
  action: Action,
  { requestId, revision }: RequestTarget,
  work: (tx: Writer, state: DossierState, request: AdviceRequestRecord) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const dossierId = await dossierOfRequest(ctx.read, requestId);
  if (dossierId === null) return refuse("not_found");
  return actOnDossier(ctx, action, { dossierId }, async (tx, state) => {
    const request = state.requests.map((each) => each.request).find(({ id }) => id === requestId);
    if (request === undefined) return refuse("not_found");
    if (revision !== undefined && revision !== request.revision) return refuse("stale");
    return work(tx, state, request);
  });
}
