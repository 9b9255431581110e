import { type Outcome, ok, refuse } from "~/domain/outcome";
import { type DecisionInput, problemsOfDecision } from "~/domain/permit/check-decision";
import { groundsToKeep, problemsOfGrounds, ungrounded } from "~/domain/permit/check-grounds";
import { decisionTransition } from "~/domain/permit/decision-transition";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import { closeRequests } from "../close-requests.server";
import type { Context } from "../context.server";
import { adviceToTreat } from "../data/advice-to-treat.server";
import { addDecision } from "../data/decisions.server";
import type { DossierState } from "../data/dossier-state.server";
import { moveDossier } from "../data/dossiers.server";
import { addMilestone } from "../data/milestones.server";
import { recipientsOfOrganisation } from "../data/recipients.server";
import type { Writer } from "../database.server";
import { record } from "../history.server";
import { queueMail } from "../mail/queue-mail.server";

type Input = DossierTarget & DecisionInput & { publicationText: string };

/**
 * Grants or refuses the permit. The guard of the transition table decides whether it can: nobody gets past missing,
 * open or expired advice, and only the burgemeester departs from it, in writing.
 */
export async function takeDecision(ctx: Context, input: Input): Promise<Outcome<{ decisionId: string }>> {
  return actOnDossier(ctx, "decision.take", input, async (tx, state) => {
    const { dossier, transitionFacts } = state;
    const { advised, negative } = await adviceToTreat(tx, state);
    const grounded = { ...ungrounded, ...input };
    const problems = {
      ...problemsOfDecision(input, { advised, negative }),
      ...problemsOfGrounds(input.kind, grounded, ctx.today),
    };
    const departures = input.departures.filter(({ reason }) => reason.trim() !== "");
    const facts = { ...transitionFacts, departures: departures.map(({ obstacle }) => obstacle) };
    const name = decisionTransition(input.kind, ctx.actor, transitionFacts);
    must(await moveDossier(tx, ctx, dossier, name, facts, { decidedOn: ctx.today }));
    if (Object.keys(problems).length > 0) return refuse("invalid", { fields: problems });
    const decision = await addDecision(tx, ctx, {
      dossierId: dossier.id,
      kind: input.kind,
      considerations: input.considerations.trim(),
      conditions: input.kind === "granted" ? input.conditions : [],
      departures,
      publicationText: input.publicationText.trim(),
      ...groundsToKeep(input.kind, grounded),
    });
    await closeRequests(tx, ctx, state, input.considerations.trim());
    await addMilestone(tx, ctx, dossier.id, "besluit_bekend");
    await record(tx, ctx, {
      type: "decision.taken",
      dossierId: dossier.id,
      subjectId: decision.id,
      payload: { decisionId: decision.id, number: decision.number, kind: decision.kind, departures: departures.length },
    });
    await tellEverybody(tx, ctx, state, decision.id);
    return ok({ decisionId: decision.id });
  });
}

async function tellEverybody(tx: Writer, ctx: Context, state: DossierState, decisionId: string): Promise<void> {
  const { dossier, requests } = state;
  const organisations = new Set([
    dossier.organisationId,
    ...requests.filter(({ newest }) => newest !== null).map(({ request }) => request.organisationId),
  ]);
  for (const organisationId of organisations) {
    for (const recipientId of await recipientsOfOrganisation(tx, organisationId)) {
      await queueMail(tx, ctx, {
        template: "decision_taken",
        recipientId,
        data: { dossierId: dossier.id },
        cause: `decision_taken:${decisionId}:${recipientId}`,
      });
    }
  }
}
