import type { ConditionTreatment } from "../permit/condition-treatment";
import type { LocalDate } from "../time/local-date";
import type { DecisionLetter } from "./decision-letter";
import type { FileInDocument } from "./evenement-in-document";
import type { HearingInLetter } from "./hearing-in-letter";

/** A permit as it is announced to the applicant. */
export type Permit = DecisionLetter & {
  conditions: readonly PermitCondition[];
  /** Files that are part of the permit. */
  annexes: readonly FileInDocument[];
  /** The evenement changed after the decision, and a new decision is still to come. */
  underReview: boolean;
  /** When the permit was first given, and what a later decision did with it; null for the first. */
  revision: PermitRevision | null;
};

export type PermitRevision = {
  kind: "maintained" | "amended";
  grantedOn: LocalDate;
  /** Grounds of the ordinance for amending it (APV 1:6), in words. */
  grounds: readonly string[];
  heard: HearingInLetter | null;
};

export type PermitCondition = {
  number: number;
  text: string;
  theme: string | null;
  treatment: ConditionTreatment;
  /** The service whose advice it follows. */
  advisedBy: string | null;
  reason: string | null;
};

export type ConditionsOfPermit = {
  general: readonly PermitCondition[];
  /** By theme, in the order in which the themes first come up; without a theme last. */
  specific: readonly { theme: string | null; conditions: readonly PermitCondition[] }[];
  /** Advised, but not imposed; the letter tells why under its departures. */
  departed: readonly PermitCondition[];
};

/** Conditions in the order of the permit. Those it departs from are no conditions, but must be accounted for (Awb 3:50). */
export function conditionsOfPermit(conditions: readonly PermitCondition[]): ConditionsOfPermit {
  const imposed = conditions.filter(({ treatment }) => treatment !== "departed" && treatment !== "general");
  const themes = [...new Set(imposed.map(({ theme }) => theme))].sort(
    (one, other) => Number(one === null) - Number(other === null),
  );
  let number = 0;
  const numbered = (condition: PermitCondition): PermitCondition => {
    number += 1;
    return { ...condition, number };
  };
  const general = conditions.filter(({ treatment }) => treatment === "general").map(numbered);
  const specific = themes.map((theme) => ({
    theme,
    conditions: imposed.filter((condition) => condition.theme === theme).map(numbered),
  }));
  return { general, specific, departed: conditions.filter(({ treatment }) => treatment === "departed") };
}
