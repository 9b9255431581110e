import type { DecisionClock } from "../handreiking/steps-decision";
import type { LocalDate } from "../time/local-date";
import { type Suspension, suspendedPeriod } from "../time/suspension";
import type { TransitionFacts } from "./guards";

/** Suspensions on another ground than a request to supplement that can still be ended. */
export const stoppedOtherwise = <S extends Suspension>(suspensions: readonly S[], today: LocalDate): readonly S[] =>
  suspensions.filter((one) => {
    const period = one.ground === "supplement" || one.endedOn !== null ? null : suspendedPeriod(one);
    return period !== null && period.until > today;
  });

type Recorded = {
  clock: DecisionClock | null;
  suspensions: readonly Suspension[];
  isExtended: boolean;
  hasNotice: boolean;
  today: LocalDate;
};

type TermFacts = Pick<
  TransitionFacts,
  "mayBeExtended" | "extended" | "termRuns" | "termMissed" | "stoppedOtherwise" | "noticeReceived"
>;

/** Where the term to decide stands, for the acts that move it or that come after it. */
export const termFacts = ({ clock, suspensions, isExtended, hasNotice, today }: Recorded): TermFacts => ({
  mayBeExtended: clock !== null && clock.extension !== null,
  extended: isExtended,
  termRuns: clock !== null && !clock.clock.late,
  termMissed: clock?.clock.late ?? false,
  stoppedOtherwise: stoppedOtherwise(suspensions, today).length > 0,
  noticeReceived: hasNotice,
});
