import type { DecisionKind } from "../dossier/status";

/** Interests for which the ordinance lets a permit be refused (model-APV 1:8). */
export const refusalGrounds = ["public_order", "public_safety", "public_health", "environment"] as const;

/** Cases in which the ordinance lets a permit that was given be amended or revoked (model-APV 1:6). */
export const revisionGrounds = [
  "wrong_information",
  "changed_circumstances",
  "conditions_not_kept",
  "not_used",
  "asked_by_holder",
] as const;

export type DecisionGround = (typeof refusalGrounds)[number] | (typeof revisionGrounds)[number];

/** The grounds of the ordinance that a kind of decision can rest on; none where the ordinance asks for none. */
export function groundsOf(kind: DecisionKind): readonly DecisionGround[] {
  if (kind === "refused") return refusalGrounds;
  return kind === "amended" || kind === "revoked" ? revisionGrounds : [];
}

/** The grounds among what was sent or stored that belong to this kind of decision, each once, in their own order. */
export const groundsIn = (kind: DecisionKind, named: readonly string[]): readonly DecisionGround[] =>
  groundsOf(kind).filter((ground) => named.includes(ground));
