import type { DecisionKind } from "../dossier/status";

export type DecisionDocument = "permit" | "refusal" | "melding_letter";

const documents: Partial<Record<DecisionKind, DecisionDocument>> = {
  granted: "permit",
  refused: "refusal",
  revoked: "refusal",
  accepted: "melding_letter",
  forbidden: "melding_letter",
};

/**
 * The document in which the outcome of a dossier is made known (Awb 3:41); null when there is none. A permit that is
 * withdrawn is kept as the same kind of letter as one that is refused.
 */
export const decisionDocumentOf = (outcome: DecisionKind | null): DecisionDocument | null =>
  outcome === null ? null : (documents[outcome] ?? null);
