import type { Action } from "~/domain/access/actions";
import type { Actor } from "~/domain/access/actor";
import { type Outcome, refuse } from "~/domain/outcome";
import { actOnDossier } from "./act-on-dossier.server";
import type { Context } from "./context.server";
import type { AdviceRequestRecord } from "./data/advice-requests.server";
import { dossierOfRequest } from "./data/advice-requests.server";
import type { DossierState } from "./data/dossier-state.server";
import type { Writer } from "./database.server";

export type RequestTarget = { requestId: string };

/**
 * One act of an adviser on a request to the own service. A request to another service, and a concept, are not found.
 */
export async function actOnRequest<T>(
  ctx: Context,
  action: Action,
  target: RequestTarget,
  work: (tx: Writer, state: DossierState, request: AdviceRequestRecord) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const dossierId = await dossierOfRequest(ctx.read, target.requestId);
  if (dossierId === null) return refuse("not_found");
  return actOnDossier(ctx, action, { dossierId }, async (tx, state) => {
    const request = state.requests.map((each) => each.request).find((each) => each.id === target.requestId);
    if (request === undefined || !answers(ctx.actor, request)) return refuse("not_found");
    return work(tx, state, request);
  });
}

/** The service that is asked, or for a joint advice the organisation that writes it. */
const answers = (actor: Actor, request: AdviceRequestRecord): boolean =>
  request.organisationId === actor.organisation.id && request.status !== "concept";
