import type { Conclusion } from "../advice/advice-status";
import type { DecisionKind, DossierTrack } from "../dossier/status";
import type { ConditionTreatment } from "../permit/condition-treatment";

/** What the yearly report counts of one dossier: only ids, days and numbers, no words of people. */
export type DossierFigures = {
  dossierId: string;
  gemeenteCode: string;
  track: DossierTrack;
  /** The class that was confirmed; null without one. */
  confirmedClass: string | null;
  /** The class that the rules gave when it was confirmed. */
  proposedClass: string | null;
  /** How many times a class was confirmed. */
  classifications: number;
  receivedOnTime: boolean | null;
  /** Requests to supplement, and the days on which the clock stood still. */
  supplements: number;
  daysSuspended: number;
  /** Versions of the application that came after the first advice. */
  changesAfterAdvice: number;
  outcome: DecisionKind | null;
  /** Days from the permit to the first day of the evenement; null without a permit. */
  daysFromPermitToEvenement: number | null;
  advice: readonly AdviceFigures[];
  conditionsAdvised: number;
  treatments: Readonly<Record<ConditionTreatment, number>>;
  evaluated: boolean;
  incidents: number;
};

/** One request for advice: when it was asked, due and given. */
export type AdviceFigures = {
  serviceId: string;
  given: boolean;
  late: boolean;
  noReaction: boolean;
  /** Days from request to advice; null when it was not given. */
  leadTime: number | null;
  conclusion: Conclusion | null;
};
