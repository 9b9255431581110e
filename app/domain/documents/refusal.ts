import type { DecisionLetter } from "./decision-letter";
import type { HearingInLetter } from "./hearing-in-letter";

/** A refusal as it is announced to the applicant. */
export type Refusal = DecisionLetter & {
  /** Interests that the evenement would harm, by the words of the ordinance (APV 1:8). */
  grounds: readonly string[];
  /** When the applicant was heard on facts that are not his own (Awb 4:7); null when that was not needed. */
  heard: HearingInLetter | null;
};
