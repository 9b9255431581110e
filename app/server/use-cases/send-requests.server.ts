import { isDropped } from "~/domain/advice/is-dropped";
import { requestDue } from "~/domain/advice/request-due";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { type AdviceRequestRecord, updateRequest } from "../data/advice-requests.server";
import type { DossierState } from "../data/dossier-state.server";
import { moveDossier } from "../data/dossiers.server";
import { addMilestone } from "../data/milestones.server";
import { recipientsOfOrganisation } from "../data/recipients.server";
import type { Writer } from "../database.server";
import { record } from "../history.server";
import { queueMail } from "../mail/queue-mail.server";

/** Sent before and not answered yet, as after a change that altered the class. */
const outside = ["asked", "in_progress", "more_information"];

const sendable = ["classified", "advising", "ready"];

/**
 * Sends every concept: from now on the advisers see their request, with the last day by which they answer. Without
 * any request the dossier is ready for a decision at once.
 */
export async function sendRequests(ctx: Context, target: DossierTarget): Promise<Outcome<{ sent: number }>> {
  return actOnDossier(ctx, "advice.request", target, async (tx, state) => {
    const { dossier, requests, transitionFacts } = state;
    // A permit under review may need advice that nobody needed before.
    if (!sendable.includes(dossier.status) && !transitionFacts.underReview)
      return refuse("wrong_status", { detail: { status: dossier.status } });
    const concepts = requests
      .map(({ request }) => request)
      .filter((request) => request.status === "concept" && !isDropped(request));
    const isOut = requests.some(({ request }) => outside.includes(request.status));
    if (dossier.status === "classified" && concepts.length === 0 && !isOut) {
      must(await moveDossier(tx, ctx, dossier, "skip_advice", transitionFacts));
      await record(tx, ctx, { type: "advice.skipped", dossierId: dossier.id, subjectId: dossier.id, payload: {} });
      return ok({ sent: 0 });
    }
    if (dossier.status === "classified") must(await moveDossier(tx, ctx, dossier, "send_requests", transitionFacts));
    if (dossier.status === "ready" && concepts.length > 0)
      must(await moveDossier(tx, ctx, dossier, "reopen_advice", transitionFacts));
    for (const request of concepts) await send(tx, ctx, state, request);
    if (concepts.length > 0) await addMilestone(tx, ctx, dossier.id, "advies_gevraagd");
    return ok({ sent: concepts.length });
  });
}

async function send(tx: Writer, ctx: Context, state: DossierState, request: AdviceRequestRecord): Promise<void> {
  const dueOn = requestDue(state, ctx.today);
  must(await updateRequest(tx, request, { status: "asked", askedAt: ctx.now, askedOn: ctx.today, dueOn }));
  await record(tx, ctx, {
    type: "advice.requested",
    dossierId: request.dossierId,
    subjectId: request.id,
    payload: { requestId: request.id, serviceId: request.serviceId, dueOn },
  });
  for (const recipientId of await recipientsOfOrganisation(tx, request.organisationId)) {
    await queueMail(tx, ctx, {
      template: "advice_requested",
      recipientId,
      data: { requestId: request.id },
      cause: `advice_requested:${request.id}:${recipientId}`,
    });
  }
}
