import type { AdvisedCondition, DecidedCondition } from "./check-decision";
import type { ConditionTreatment } from "./condition-treatment";

export type TreatmentChoice = { treatment: ConditionTreatment | null; text: string; reason: string };

/** What whoever decides chose, before it is a decision. */
export type ConditionChoices = {
  /** By id of the advised condition. */
  treated: Readonly<Record<string, TreatmentChoice>>;
  /** Rules of the method whose text is taken over. */
  general: readonly string[];
  own: readonly string[];
};

type GeneralCondition = { rule: string; text: string };

/**
 * The conditions of a decision in the order of the permit: the general ones, then the advised ones by theme, those
 * without a theme and the own ones. Those departed from stand last: they are no conditions but must be accounted for
 * (Awb 3:50). An advised condition keeps its thread.
 */
export function decidedConditions(
  choices: ConditionChoices,
  advised: readonly AdvisedCondition[],
  general: readonly GeneralCondition[],
  newThread: () => string,
): readonly DecidedCondition[] {
  const treated = byTheme(advised).flatMap((condition) => treat(condition, choices.treated[condition.id]));
  const fresh = (treatment: "general" | "own") => (text: string) => ({
    threadId: newThread(),
    treatment,
    text,
    adviceConditionId: null,
    reason: null,
  });
  const chosen = general.filter(({ rule }) => choices.general.includes(rule)).map(({ text }) => text);
  const own = choices.own.map((text) => text.trim()).filter((text) => text !== "");
  return [
    ...chosen.map(fresh("general")),
    ...treated.filter(({ treatment }) => treatment !== "departed"),
    ...own.map(fresh("own")),
    ...treated.filter(({ treatment }) => treatment === "departed"),
  ];
}

function treat(condition: AdvisedCondition, choice: TreatmentChoice | undefined): DecidedCondition[] {
  if (choice === undefined || choice.treatment === null) return [];
  const { treatment } = choice;
  const reason = choice.reason.trim();
  return [
    {
      threadId: condition.threadId,
      treatment,
      text: treatment === "adapted" ? choice.text.trim() : condition.text,
      adviceConditionId: condition.id,
      reason: treatment === "adopted" || reason === "" ? null : reason,
    },
  ];
}

/** Themes in the order in which they first come up; conditions without one last. */
function byTheme(advised: readonly AdvisedCondition[]): readonly AdvisedCondition[] {
  const themes = [...new Set(advised.map(({ theme }) => theme).filter((theme) => theme !== null))];
  return [...themes, null].flatMap((theme) => advised.filter((condition) => condition.theme === theme));
}
