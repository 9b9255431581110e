import type { DecisionKind } from "~/domain/dossier/status";
import type { Milestone } from "~/domain/handreiking/reserved";
import type { DecidedCondition } from "~/domain/permit/check-decision";
import type { Context } from "./context.server";
import { addDecision, type DecisionRecord } from "./data/decisions.server";
import type { DossierState } from "./data/dossier-state.server";
import { addMilestone } from "./data/milestones.server";
import type { Writer } from "./database.server";
import { record } from "./history.server";
import { tellOrganisation } from "./mail/tell-organisation.server";

type Input = {
  kind: DecisionKind;
  considerations: string;
  conditions?: readonly DecidedCondition[];
  milestones: readonly Milestone[];
};

/** Keeps a decision that needs no treatment of advice, with its milestones and history, and tells the organiser. */
export async function recordDecision(
  tx: Writer,
  ctx: Context,
  { dossier }: DossierState,
  { kind, considerations, conditions = [], milestones }: Input,
): Promise<DecisionRecord> {
  const decision = await addDecision(tx, ctx, {
    dossierId: dossier.id,
    kind,
    considerations,
    conditions,
    departures: [],
    publicationText: "",
  });
  for (const milestone of milestones) await addMilestone(tx, ctx, dossier.id, milestone);
  await record(tx, ctx, {
    type: "decision.taken",
    dossierId: dossier.id,
    subjectId: decision.id,
    payload: { decisionId: decision.id, number: decision.number, kind, departures: 0 },
  });
  await tellOrganisation(tx, ctx, dossier.organisationId, {
    template: "decision_taken",
    data: { dossierId: dossier.id },
    cause: decision.id,
  });
  return decision;
}
