import { isDropped } from "~/domain/advice/is-dropped";
import { requestDue } from "~/domain/advice/request-due";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import type { Writer } from "../database.server";
import { record } from "../history.server";
import { tellOrganisation } from "../mail/tell-organisation.server";
import { type AdviceRequestRecord, updateRequest } from "./advice-requests.server";
import { dossierState } from "./dossier-state.server";
import { findDossier, moveDossier } from "./dossiers.server";
import { addMilestone } from "./milestones.server";

/**
 * After an answer, a withdrawal or an accepted silence: asks for the joint advice once its parts are there, and makes
 * the dossier ready for a decision once nothing stands open.
 */
export async function settleAdvice(tx: Writer, ctx: Context, dossierId: string): Promise<void> {
  const dossier = await findDossier(tx, ctx.actor, dossierId);
  if (dossier === null || dossier.status !== "advising") return;
  const state = await dossierState(tx, ctx, dossier);
  const { transitionFacts, requests } = state;
  if (transitionFacts.openRequests.length > 0 || transitionFacts.missingAdvice.length > 0) return;
  if (transitionFacts.jointAdviceMissing) {
    const joint = requests.find(
      ({ request }) => request.kind === "joint" && request.status === "concept" && !isDropped(request),
    );
    if (joint !== undefined) await askForJointAdvice(tx, ctx, joint.request, requestDue(state, ctx.today));
    return;
  }
  must(await moveDossier(tx, ctx, dossier, "settle", transitionFacts));
  await addMilestone(tx, ctx, dossierId, "advies_compleet");
  await record(tx, ctx, { type: "advice.settled", dossierId, subjectId: dossierId, payload: {} });
}

async function askForJointAdvice(tx: Writer, ctx: Context, request: AdviceRequestRecord, dueOn: string | null) {
  must(await updateRequest(tx, request, { status: "asked", askedAt: ctx.now, askedOn: ctx.today, dueOn }));
  await record(tx, ctx, {
    type: "advice.requested",
    dossierId: request.dossierId,
    subjectId: request.id,
    payload: { requestId: request.id, serviceId: request.serviceId, dueOn },
  });
  await tellOrganisation(tx, ctx, request.organisationId, {
    template: "joint_advice_requested",
    data: { requestId: request.id },
    cause: request.id,
  });
}
