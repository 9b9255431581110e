import { type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import { closeRequests } from "../close-requests.server";
import type { Context } from "../context.server";
import { addDecision } from "../data/decisions.server";
import { moveDossier } from "../data/dossiers.server";
import { addMilestone } from "../data/milestones.server";
import { settleReviews } from "../data/reviews.server";
import { record } from "../history.server";
import { tellHandlers } from "../mail/tell-handlers.server";
import { tellOrganisation } from "../mail/tell-organisation.server";

type Input = DossierTarget & { reason: string };

/** The evenement does not go on although it may: the organiser or the gemeente says so, and the dossier closes. */
export async function cancelEvenement(ctx: Context, input: Input): Promise<Outcome<null>> {
  const action = ctx.actor.role === "organiser" ? "application.write" : "dossier.handle";
  return actOnDossier(ctx, action, input, async (tx, state) => {
    const { dossier, transitionFacts, requests } = state;
    const reason = input.reason.trim();
    must(await moveDossier(tx, ctx, dossier, "cancel", transitionFacts));
    if (reason === "") return refuse("invalid", { fields: { reason: { code: "reason_required" } } });
    const decision = await addDecision(tx, ctx, {
      dossierId: dossier.id,
      kind: "cancelled",
      considerations: reason,
      conditions: [],
      departures: [],
      publicationText: "",
    });
    await settleReviews(tx, ctx, dossier.id, decision.id);
    await closeRequests(tx, ctx, state, reason);
    await addMilestone(tx, ctx, dossier.id, "afgesloten");
    await record(tx, ctx, {
      type: "decision.taken",
      dossierId: dossier.id,
      subjectId: decision.id,
      payload: { decisionId: decision.id, number: decision.number, kind: "cancelled", departures: 0 },
    });
    const advised = requests.filter(({ newest }) => newest !== null).map(({ request }) => request.organisationId);
    for (const organisationId of new Set([dossier.organisationId, ...advised])) {
      const data = { dossierId: dossier.id };
      await tellOrganisation(tx, ctx, organisationId, { template: "application_withdrawn", data, cause: decision.id });
    }
    await tellHandlers(tx, ctx, dossier, { template: "application_withdrawn", cause: decision.id });
    return ok(null);
  });
}
