import { equatedDays } from "../time/equated-days";
import type { LocalDate } from "../time/local-date";
import { type ContinuedTerm, excuseFor, type Outage } from "../time/outage";
import type { SubmissionCheck } from "./steps-submission";

/**
 * Why an application that came in late is excused: on each deadline that it missed the site could not be used, and it
 * came in as soon as could be asked. Null when it is on time, or not excused.
 */
export function lateExcuse(
  submission: SubmissionCheck | null,
  receivedOn: LocalDate,
  outages: readonly Outage[],
  today: LocalDate,
): ContinuedTerm | null {
  const missed = (submission?.terms ?? []).filter(({ onTime }) => !onTime);
  const excuses = missed.map(({ lastDay }) =>
    excuseFor(lastDay.due, receivedOn, outages, { today, equated: equatedDays }),
  );
  const [first] = excuses;
  return first === undefined || excuses.includes(null) ? null : first;
}
