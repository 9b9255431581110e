import type { FieldProblem } from "../outcome";
import { type AdvisedCondition, type DecisionInput, problemsOfDecision } from "./check-decision";

/** How the review of a permit can end. */
export const reviewEndings = ["maintained", "amended", "revoked"] as const;
export type ReviewEnding = (typeof reviewEndings)[number];

export type ReviewInput = Omit<DecisionInput, "kind"> & { kind: ReviewEnding };

/**
 * What is missing in a decision on a permit under review, by field. Amending gives the permit its conditions anew, so
 * every advised one is treated; maintaining leaves them as they are.
 */
export function problemsOfReview(
  input: ReviewInput,
  around: { advised: readonly AdvisedCondition[]; negative: readonly string[] },
): Readonly<Record<string, FieldProblem>> {
  if (input.kind === "revoked") return problemsOfDecision({ ...input, kind: "refused" }, around);
  const advised = input.kind === "amended" ? around.advised : [];
  return problemsOfDecision({ ...input, kind: "granted" }, { ...around, advised });
}
