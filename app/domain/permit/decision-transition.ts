import { can } from "../access/actions";
import type { Actor } from "../access/actor";
import { obstaclesToGrant, type TransitionFacts } from "../dossier/guards";
import type { TransitionName } from "../dossier/transitions";
import type { DecisionChoice } from "./decision-choice";

type Kind = NonNullable<DecisionChoice["kind"]>;

const names = {
  granted: ["grant", "grant_with_departure"],
  maintained: ["maintain", "maintain_with_departure"],
  amended: ["amend", "amend_with_departure"],
} as const satisfies Partial<Record<Kind, readonly [TransitionName, TransitionName]>>;

/** What stands in the way of a decision. Saying no needs no advice; a permit that stands does (Awb 3:2). */
export const obstaclesTo = (kind: Kind, facts: TransitionFacts): readonly string[] =>
  kind === "refused" || kind === "revoked" ? [] : obstaclesToGrant(facts);

/**
 * The transition by which somebody decides. With obstacles in the way only the written departure of the burgemeester
 * remains; for anybody else the guard refuses with what stands in the way.
 */
export function decisionTransition(kind: Kind, actor: Actor, facts: TransitionFacts): TransitionName {
  if (kind === "refused") return "refuse";
  if (kind === "revoked") return "revoke";
  const departs = can(actor, "decision.depart_from_guard") && obstaclesTo(kind, facts).length > 0;
  return names[kind][departs ? 1 : 0];
}
