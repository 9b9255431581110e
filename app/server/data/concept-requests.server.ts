import { neededRequests } from "~/domain/advice/needed-requests";
import type { Context } from "../context.server";
import type { Writer } from "../database.server";
import { addRequest } from "./advice-requests.server";
import { closingsOf } from "./closings.server";
import type { DossierState } from "./dossier-state.server";
import { organisationOfService } from "./service-organisations.server";

/**
 * Makes a concept of every request that the rules ask for and that is not there yet. Nobody but the gemeente sees a
 * concept. Returns the services that no organisation answers for.
 */
export async function addConceptRequests(tx: Writer, ctx: Context, state: DossierState): Promise<readonly string[]> {
  const { dossier, rules, assessment, requests } = state;
  const unanswered: string[] = [];
  const present = requests.map(({ request }) => request);
  const closings = await closingsOf(tx, state);
  for (const needed of neededRequests({ ...rules, assessment }, present, closings)) {
    const organisationId = await organisationOfService(tx, needed.serviceId, dossier.gemeenteCode);
    if (organisationId === null) unanswered.push(needed.serviceId);
    else await addRequest(tx, ctx, { dossierId: dossier.id, organisationId, question: "", ...needed });
  }
  return unanswered;
}
