import type { LocalDate } from "../time/local-date";
import type { DecisionLetter } from "./decision-letter";
import type { HearingInLetter } from "./hearing-in-letter";

/** A permit that is withdrawn, as it is announced to the holder. */
export type Revocation = DecisionLetter & {
  /** Grounds of the ordinance (APV 1:6), in words. */
  grounds: readonly string[];
  heard: HearingInLetter | null;
  grantedOn: LocalDate | null;
};
