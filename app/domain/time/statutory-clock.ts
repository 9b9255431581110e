import { dueDate } from "./due-date";
import { addDays, daysBetween, type LocalDate } from "./local-date";
import { isSuspendedOn, lengthOf, type SuspendedPeriod, suspendedPeriods } from "./suspension";
import type { DueDate, TermInput } from "./term";

export type StatutoryClockInput = TermInput & {
  today: LocalDate;
  /** The day the decision was announced, or null as long as there is none. */
  decidedOn: LocalDate | null;
  /** The day a written notice of default came in, or null (Awb art. 4:17 lid 3). */
  noticeOn: LocalDate | null;
};

/** Days for which the gemeente owes a penalty; `days` counts those that have begun today, at most 42. */
export type Penalty = { firstDay: LocalDate; lastDay: LocalDate; days: number };

export type StatutoryClock = {
  lastDay: DueDate;
  /** Days in all on which the clock stands still, as far as now known. */
  suspendedDays: number;
  /** The suspension that runs today, or null when the clock runs. */
  standsStill: SuspendedPeriod | null;
  /** Days from today to the last day; null once decided. */
  daysLeft: number | null;
  late: boolean;
  /** From this day the applicant may give notice of default. */
  noticePossibleFrom: LocalDate;
  /** The first day a penalty can run when notice is given at once. */
  penaltyRiskFrom: LocalDate;
  /** The penalty that runs or has run, when notice was given. */
  penalty: Penalty | null;
};

const twoWeeks = 14;
export const mostPenaltyDays = 42;
const daysPerRate = 14;

/** Days of a penalty by the rate that belongs to them: fourteen at each of three (Awb art. 4:17 lid 2). */
export const penaltyStage = (days: number): readonly [first: number, second: number, third: number] => {
  const within = (stage: number) => Math.max(0, Math.min(daysPerRate, days - stage * daysPerRate));
  return [within(0), within(1), within(2)];
};

/**
 * The first day of the penalty: two weeks must have gone by after the day on which both the term had ended and the
 * notice had come in (Awb art. 4:17 lid 3). A notice given before the term has ended has no effect.
 */
export const firstPenaltyDay = (noticeOn: LocalDate): LocalDate => addDays(noticeOn, twoWeeks + 1);

function penaltyOf(input: StatutoryClockInput, lastDay: LocalDate): Penalty | null {
  const { noticeOn, decidedOn, today } = input;
  if (noticeOn === null || noticeOn <= lastDay) return null;
  const firstDay = firstPenaltyDay(noticeOn);
  const end = addDays(firstDay, mostPenaltyDays - 1);
  // On the day of the decision the gemeente is no longer in default.
  const lastDue = decidedOn === null ? today : addDays(decidedOn, -1);
  if (decidedOn !== null && lastDue < firstDay) return null;
  const counted = daysBetween(firstDay, lastDue < end ? lastDue : end) + 1;
  return { firstDay, lastDay: end, days: Math.max(0, counted) };
}

/** Where the term to decide stands today (Awb art. 4:13 to 4:17; the local ordinance sets the length). */
export function statutoryClock(input: StatutoryClockInput): StatutoryClock {
  const { today, decidedOn } = input;
  const lastDay = dueDate(input);
  const periods = suspendedPeriods(input.suspensions);
  const noticePossibleFrom = addDays(lastDay.due, 1);
  return {
    lastDay,
    suspendedDays: lastDay.derivation.moves
      .flatMap((move) => (move.kind === "suspended" ? move.periods : []))
      .reduce((days, period) => days + lengthOf(period), 0),
    standsStill:
      decidedOn === null && isSuspendedOn(periods, today)
        ? (periods.find((period) => isSuspendedOn([period], today)) ?? null)
        : null,
    daysLeft: decidedOn === null ? daysBetween(today, lastDay.due) : null,
    late: (decidedOn ?? today) > lastDay.due,
    noticePossibleFrom,
    penaltyRiskFrom: firstPenaltyDay(noticePossibleFrom),
    penalty: penaltyOf(input, lastDay.due),
  };
}
