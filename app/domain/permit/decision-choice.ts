import type { Grounded } from "./check-grounds";
import type { ReviewEnding } from "./check-review";
import type { ConditionChoices } from "./decided-conditions";

/** What whoever decides filled in; the conditions of the decision follow from the choices. */
export type DecisionChoice = {
  kind: "granted" | "refused" | ReviewEnding | null;
  considerations: string;
  publicationText: string;
  choices: ConditionChoices;
  departures: readonly { obstacle: string; reason: string }[];
} & Partial<Grounded>;

const kinds = ["granted", "refused", "maintained", "amended", "revoked"] as const;

/** The kind of decision that a form names; null for anything else. */
export const decisionKindIn = (value: string): DecisionChoice["kind"] => kinds.find((each) => each === value) ?? null;
