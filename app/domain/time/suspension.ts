import { addDays, daysBetween, earliest, type LocalDate } from "./local-date";

/**
 * Why the clock stands still: the applicant was asked to supplement (Awb art. 4:15 lid 1 onder a), agreed in writing
 * (lid 2 onder a), causes the delay (lid 2 onder b), or nobody can help it (lid 2 onder c).
 */
export const suspensionGrounds = ["supplement", "consent", "applicant", "force_majeure"] as const;
export type SuspensionGround = (typeof suspensionGrounds)[number];

/** One time that the clock was stopped, as the officer recorded it. */
export type Suspension = {
  ground: SuspensionGround;
  /** The day of the request or the letter; the clock still runs on it. */
  requestedOn: LocalDate;
  /** The last day of the term that was set. Without a term there is no suspension (ECLI:NL:RVS:2016:2527). */
  termEnds: LocalDate | null;
  /** The day the supplement came in or the reason fell away: the first day the clock runs again. Null until then. */
  endedOn: LocalDate | null;
};

/**
 * The day on which the clock runs again when nothing ends the suspension before. A term to supplement stops the clock
 * "until the day" on which it has run out; on another ground the law stops it during the whole term.
 */
const runsAgainOn = ({ ground, termEnds }: Suspension & { termEnds: LocalDate }): LocalDate =>
  ground === "supplement" ? termEnds : addDays(termEnds, 1);

/** Days on which the clock stands still: `from` is the first of them, `until` is the first day it runs again. */
export type SuspendedPeriod = { from: LocalDate; until: LocalDate; grounds: readonly SuspensionGround[] };

/**
 * The days that one suspension takes: from the day after the request until the day on which the supplement came in
 * or the term ran out, whichever is first (Awb art. 4:15). "Until the day" leaves that day out, which gives the
 * earlier and so the safer last day to decide. Null when no day is suspended.
 */
export function suspendedPeriod(suspension: Suspension): SuspendedPeriod | null {
  const { termEnds, endedOn } = suspension;
  if (termEnds === null) return null;
  const from = addDays(suspension.requestedOn, 1);
  const planned = runsAgainOn({ ...suspension, termEnds });
  const until = endedOn === null ? planned : earliest(endedOn, planned);
  return until > from ? { from, until, grounds: [suspension.ground] } : null;
}

/** All suspended days in order; days that two suspensions share count once. */
export function suspendedPeriods(suspensions: readonly Suspension[]): readonly SuspendedPeriod[] {
  const periods = suspensions
    .map(suspendedPeriod)
    .filter((period) => period !== null)
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  const merged: SuspendedPeriod[] = [];
  for (const period of periods) {
    const last = merged.at(-1);
    if (last === undefined || period.from > last.until) {
      merged.push(period);
    } else {
      merged[merged.length - 1] = {
        from: last.from,
        until: period.until > last.until ? period.until : last.until,
        grounds: [...new Set([...last.grounds, ...period.grounds])],
      };
    }
  }
  return merged;
}

export const lengthOf = (period: SuspendedPeriod): number => daysBetween(period.from, period.until);

/** Whether the clock stands still on this day. */
export const isSuspendedOn = (periods: readonly SuspendedPeriod[], day: LocalDate): boolean =>
  periods.some((period) => period.from <= day && day < period.until);
