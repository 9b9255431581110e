import type { FieldProblem } from "../outcome";
import type { Grounded } from "./check-grounds";
import type { ConditionTreatment } from "./condition-treatment";

/** A condition as advised, by the advice that counts. */
export type AdvisedCondition = {
  id: string;
  threadId: string;
  text: string;
  binding: "must" | "advised";
  theme: string | null;
  /** The rule or library entry that it was taken from. */
  origin: string | null;
  serviceId: string;
};

/** What the decision does with one condition. */
export type DecidedCondition = {
  threadId: string;
  treatment: ConditionTreatment;
  text: string;
  adviceConditionId: string | null;
  reason: string | null;
};

export type DecisionInput = {
  kind: "granted" | "refused";
  considerations: string;
  conditions: readonly DecidedCondition[];
  /** Per obstacle or negative advice, why the decision goes on otherwise. */
  departures: readonly { obstacle: string; reason: string }[];
} & Partial<Grounded>;

type Around = {
  advised: readonly AdvisedCondition[];
  /** Services whose advice that counts is negative. */
  negative: readonly string[];
};

const needsReason: readonly ConditionTreatment[] = ["adapted", "departed"];

/** The name under which a departure from a negative advice is given. */
export const negativeAdvice = (serviceId: string): string => `advice_negative:${serviceId}`;

/**
 * What is missing in a decision, by field. Every advised condition is adopted, adapted or departed from, the last two
 * with a reason (Awb 3:50); a permit against a negative advice says why; a refusal gives its reasons (Awb 3:46).
 */
export function problemsOfDecision(input: DecisionInput, around: Around): Readonly<Record<string, FieldProblem>> {
  const problems: Record<string, FieldProblem> = {};
  if (input.considerations.trim() === "") problems.considerations = { code: "reason_required" };
  if (input.kind === "refused") return problems;
  for (const advised of around.advised) {
    const decided = input.conditions.find((condition) => condition.adviceConditionId === advised.id);
    if (decided === undefined) problems[`treatment-${advised.id}`] = { code: "choice_required" };
    else if (needsReason.includes(decided.treatment) && isBlank(decided.reason)) {
      problems[`reason-${advised.id}`] = { code: "reason_required" };
    } else if (decided.treatment !== "departed" && isBlank(decided.text))
      problems[`text-${advised.id}`] = { code: "required" };
  }
  for (const serviceId of around.negative) {
    const departure = input.departures.find(({ obstacle }) => obstacle === negativeAdvice(serviceId));
    if (isBlank(departure?.reason)) problems[`departure-${negativeAdvice(serviceId)}`] = { code: "reason_required" };
  }
  return problems;
}

const isBlank = (text: string | null | undefined): boolean => text === null || text === undefined || text.trim() === "";
