import type { EquatedDays } from "./equated-days";
import { type Instant, localDateAt } from "./instant";
import { addDays, type LocalDate } from "./local-date";
import { isWorkingDay } from "./working-days";

/** A time that the site could not be used. Without an end it still lasts. */
export type Outage = { startedAt: Instant; endedAt: Instant | null; explanation: string };

/** A last day that goes on: `until` is the new one, `because` are the outages that stood in the way, in order. */
export type ContinuedTerm = { until: LocalDate; because: readonly Outage[] };

type Calendar = { today: LocalDate; equated: EquatedDays };

/** Whether the site could not be used at some time of this day; an outage that lasts touches today at most. */
function touches({ startedAt, endedAt }: Outage, day: LocalDate, today: LocalDate): boolean {
  // The moment of the end itself is free again: an outage until midnight does not touch the next day.
  const last = endedAt === null ? today : localDateAt(endedAt - 1);
  return localDateAt(startedAt) <= day && day <= last;
}

/**
 * Where a term of an applicant goes on to when the site could not be used on its last day: the first working day after
 * it on which the site worked all day (Awb afdeling 2.3, as the region reads it: docs/decisions/0013). Null when
 * nothing stood in the way. Terms of the gemeente never go on because of an outage.
 */
export function continuedTerm(
  lastDay: LocalDate,
  outages: readonly Outage[],
  { today, equated }: Calendar,
): ContinuedTerm | null {
  const because = new Set<Outage>();
  const inTheWay = (day: LocalDate): boolean => {
    const found = outages.filter((outage) => touches(outage, day, today));
    for (const outage of found) because.add(outage);
    return found.length > 0;
  };
  if (!inTheWay(lastDay)) return null;
  let until = addDays(lastDay, 1);
  while (!isWorkingDay(until, equated) || inTheWay(until)) until = addDays(until, 1);
  return { until, because: [...because].sort((one, other) => one.startedAt - other.startedAt) };
}

/**
 * Whether something that came in late is excused: it came in before the end of the term that went on. A deadline that
 * is counted back from the evenement itself never moves (Algemene termijnenwet art. 1 lid 2), so being late stays a
 * fact, with a reason beside it.
 */
export function excuseFor(
  lastDay: LocalDate,
  receivedOn: LocalDate,
  outages: readonly Outage[],
  calendar: Calendar,
): ContinuedTerm | null {
  if (receivedOn <= lastDay) return null;
  const continued = continuedTerm(lastDay, outages, calendar);
  return continued !== null && receivedOn <= continued.until ? continued : null;
}
