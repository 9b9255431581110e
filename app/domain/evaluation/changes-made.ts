import type { DecisionKind } from "../dossier/status";
import type { Instant } from "../time/instant";
import type { LocalDate } from "../time/local-date";

/** How far a dossier was when its application changed; every change falls in one of these. */
export const changePhases = ["before_class", "after_class", "advice_asked", "after_decision"] as const;
export type ChangePhase = (typeof changePhases)[number];

/** One later version of an application. */
export type ChangeMade = {
  phase: ChangePhase;
  /** Whether it differs from the version before in anything that matters by the method. */
  isMaterial: boolean;
  /** Whether the burgemeester was warned that it may raise the class. */
  raisedClass: boolean;
};

/** A time that something stood open; what ended with the dossier has no end and is not open. */
export type Stretch = { began: Instant; ended: Instant | null; isOpen: boolean };

/** An obstacle that the burgemeester went past in writing. `role`: how that person signed, never the name. */
export type Departure = { obstacle: string; reason: string; role: string; decidedOn: LocalDate };

/** What an officer said does not matter: the question as the method asks it, and why. */
export type RuledOut = { question: string; reason: string };

/** The first decision on an application for a permit. */
export type FirstDecision = {
  kind: DecisionKind;
  on: LocalDate;
  /** The last day of the statutory clock (Awb 4:13), when the decision came after it. */
  lastDayMissed: LocalDate | null;
};

/** How a dossier held when its evenement changed. */
export type ChangeRecord = {
  changes: readonly ChangeMade[];
  /** From the change until the decision that settled it. */
  reviews: readonly Stretch[];
  /** From the warning until a burgemeester confirmed to have read it. */
  warnings: readonly Stretch[];
  /** From the change by which an advice no longer held until that service gave the next one. */
  expiries: readonly Stretch[];
  departures: readonly Departure[];
  ruledOut: readonly RuledOut[];
  decision: FirstDecision | null;
};
