import { equatedDays } from "../time/equated-days";
import { addDays, type LocalDate } from "../time/local-date";
import { type ContinuedTerm, continuedTerm, type Outage } from "../time/outage";
import type { Suspension } from "../time/suspension";

/** A request to supplement with a term, as the acts on it need it. */
export type SupplementTerm = {
  /** Nothing came in yet. */
  isOpen: boolean;
  /** The last day of the term as it was set. */
  termEndsOn: LocalDate;
  /** The same, or later when the site could not be used on it. */
  lastDay: LocalDate;
  continued: ContinuedTerm | null;
  isOver: boolean;
  /** The last day on which not treating the application can still be announced (Awb art. 4:5 lid 4). */
  notTreatUntil: LocalDate;
  /** Whether the term was used in vain or not at all, so that not treating may be considered. */
  isUsedUp: boolean;
};

const daysToNotTreat = 28;

/**
 * The newest request to supplement, or null when there was none. Other grounds on which the clock stands still are no
 * such request. The term of the applicant goes on when the site could not be used on its last day; the clock of the
 * gemeente does not.
 */
export function supplementTerm(
  suspensions: readonly Suspension[],
  outages: readonly Outage[],
  today: LocalDate,
): SupplementTerm | null {
  const last = suspensions.filter(({ ground }) => ground === "supplement").at(-1);
  if (last === undefined || last.termEnds === null) return null;
  const { termEnds, endedOn } = last;
  const continued = continuedTerm(termEnds, outages, { today, equated: equatedDays });
  const lastDay = continued?.until ?? termEnds;
  const ended = endedOn ?? lastDay;
  return {
    isOpen: endedOn === null,
    termEndsOn: termEnds,
    lastDay,
    continued,
    isOver: lastDay < today,
    notTreatUntil: addDays(ended, daysToNotTreat),
    isUsedUp: endedOn !== null || lastDay < today,
  };
}
