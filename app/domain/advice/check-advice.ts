import type { NormConflict } from "../documents/conflicting-norms";
import type { FieldProblem } from "../outcome";
import type { Binding, Conclusion } from "./advice-status";
import { readJointFindings, themeFindings } from "./joint-findings";

/** An advice as it stands on paper, before it is given. */
export type AdviceOnPaper = {
  conclusion: Conclusion | null;
  findings: Readonly<Record<string, string>>;
  conditions: readonly { text: string; binding: Binding }[];
};

/**
 * What keeps an advice from being given, by field. Advice is reasoned (Awb 3:7, 3:50): a negative one says why, one with
 * conditions has them, one without has none. In a joint advice only the strictest norm needs no reason.
 */
export function problemsOfAdvice(
  { conclusion, findings, conditions }: AdviceOnPaper,
  conflicts: readonly NormConflict[] = [],
): Readonly<Record<string, FieldProblem>> {
  const problems: Record<string, FieldProblem> = {};
  if (conclusion === null) problems.conclusion = { code: "choice_required" };
  if (conclusion === "positive_with_conditions" && conditions.length === 0)
    problems.conditions = { code: "condition_required" };
  if ((conclusion === "positive" || conclusion === "no_advice_needed") && conditions.length > 0)
    problems.conclusion = { code: "conclusion_has_conditions" };
  if (conclusion === "negative" && Object.values(themeFindings(findings)).every(isBlank))
    problems["finding-"] = { code: "reason_required" };
  conditions.forEach(({ text }, index) => {
    if (isBlank(text)) problems[`condition-${index}-text`] = { code: "required" };
  });
  return { ...problems, ...problemsOfChoices(findings, conflicts) };
}

function problemsOfChoices(findings: AdviceOnPaper["findings"], conflicts: readonly NormConflict[]) {
  const { choices } = readJointFindings(findings);
  const lighter = conflicts.flatMap(({ norm, strictest }) => {
    const choice = choices.find(({ normId }) => normId === norm.id);
    return choice !== undefined && choice.value !== strictest && isBlank(choice.reason) ? [norm.id] : [];
  });
  return Object.fromEntries(lighter.map((id) => [`norm-reason-${id}`, { code: "reason_required" }]));
}

const isBlank = (text: string): boolean => text.trim() === "";
