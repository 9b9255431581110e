import type { Binding, Conclusion } from "./advice-status";

type Condition = { threadId: string; text: string; theme: string | null; binding: Binding; origin: string | null };

export type AdviceDraftText = {
  conclusion: Conclusion | null;
  findings: Record<string, string>;
  residualRisk: string;
  conditions: Condition[];
  alsoReliesOn: string[];
};

type Given = {
  conclusion: Conclusion;
  findings: Readonly<Record<string, string>>;
  residualRisk: string;
  conditions: readonly Condition[];
  ticked: readonly string[];
};

const emptyDraft: AdviceDraftText = {
  conclusion: null,
  findings: {},
  residualRisk: "",
  conditions: [],
  alsoReliesOn: [],
};

/**
 * What an adviser starts from: what was saved, else the version that was given last, so that every condition keeps its
 * thread. A joint advice starts from the conditions of the advice it brings together.
 */
export function firstDraft(
  saved: AdviceDraftText | null,
  given: Given | null,
  parts: readonly Condition[] = [],
): AdviceDraftText {
  if (saved !== null) return saved;
  if (given === null) return { ...emptyDraft, conditions: [...parts] };
  const { conclusion, findings, residualRisk, conditions, ticked } = given;
  return {
    conclusion,
    findings: { ...findings },
    residualRisk,
    conditions: [...conditions],
    alsoReliesOn: [...ticked],
  };
}
