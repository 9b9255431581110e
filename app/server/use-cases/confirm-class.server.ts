import { type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import { renewRequests } from "../changes/renew-requests.server";
import type { Context } from "../context.server";
import { saveReceipt } from "../data/assessments.server";
import { addClassification } from "../data/classifications.server";
import { addConceptRequests } from "../data/concept-requests.server";
import { dossierState } from "../data/dossier-state.server";
import { moveDossier } from "../data/dossiers.server";
import { addMilestone } from "../data/milestones.server";
import { record } from "../history.server";

type Input = DossierTarget & { confirmedClass: string; reason: string };

/**
 * The gemeente confirms the class or departs from the proposal with a reason (Awb 4:84). The requests for advice that
 * belong to the class are made ready as concepts.
 */
export async function confirmClass(ctx: Context, input: Input): Promise<Outcome<null>> {
  return actOnDossier(ctx, "dossier.handle", input, async (tx, state) => {
    const { dossier, rules, version, assessment } = state;
    const { confirmedClass } = input;
    const reason = input.reason.trim();
    const proposedClass = assessment.class?.computed ?? null;
    if (!rules.handreiking.classes.order.includes(confirmedClass)) {
      return refuse("invalid", { fields: { confirmedClass: { code: "required" } } });
    }
    if (confirmedClass !== proposedClass && reason === "") {
      return refuse("invalid", { fields: { reason: { code: "reason_required" } } });
    }
    const receipt = await saveReceipt(tx, ctx, {
      dossierId: dossier.id,
      track: dossier.track,
      applicationVersionId: version.id,
      facts: version.facts,
      rules,
      confirmedClass,
    });
    const changes = { confirmedClass, proposedClass };
    const confirmed = must(await moveDossier(tx, ctx, dossier, "confirm_class", state.transitionFacts, changes));
    const given = reason === "" ? null : reason;
    await addClassification(tx, ctx, {
      dossierId: dossier.id,
      receiptId: receipt.id,
      proposedClass,
      confirmedClass,
      reason: given,
    });
    await addMilestone(tx, ctx, dossier.id, "klasse_vastgesteld");
    await record(tx, ctx, {
      type: "class.confirmed",
      dossierId: dossier.id,
      subjectId: receipt.id,
      payload: { confirmedClass, proposedClass, reason: given },
    });
    await renewRequests(tx, ctx, await dossierState(tx, ctx, confirmed), { kind: "class" });
    await addConceptRequests(tx, ctx, await dossierState(tx, ctx, confirmed));
    return ok(null);
  });
}
