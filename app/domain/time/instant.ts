import { daysBetween, type LocalDate, localDate } from "./local-date";
import { type LocalTime, localTime, minutesInDay, toMinutes } from "./local-time";

/** A moment, in milliseconds UTC since 1970. */
export type Instant = number;

/** What calendar and clock on a wall in the Netherlands show. */
export type WallTime = { date: LocalDate; time: LocalTime };

/**
 * The moments at which the wall showed a date and time: one, two when the clock was set back over it,
 * none when the clock was set forward past it (`closest` is then the moment of the same reading on the old clock).
 */
export type InstantsOfWallTime =
  | { kind: "one"; instant: Instant }
  | { kind: "two"; earlier: Instant; later: Instant }
  | { kind: "none"; closest: Instant };

const minute = 60_000;
const day = minutesInDay * minute;
const epoch = localDate("1970-01-01");

// The zone is named, so the time zone of the process plays no part.
const amsterdam = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** Date and time in the Netherlands at a moment. */
export function wallTimeAt(instant: Instant): WallTime {
  const part: Record<string, string> = {};
  for (const { type, value } of amsterdam.formatToParts(instant)) part[type] = value;
  return {
    date: localDate(`${part.year?.padStart(4, "0")}-${part.month}-${part.day}`),
    time: localTime(`${part.hour}:${part.minute}`),
  };
}

/** The day in the Netherlands at a moment: an application sent at 23.30 UTC in summer arrives on the next day. */
export const localDateAt = (instant: Instant): LocalDate => wallTimeAt(instant).date;

/** The wall read as if it hung in Greenwich. */
const asUtc = (wall: WallTime): number => daysBetween(epoch, wall.date) * day + toMinutes(wall.time) * minute;

const offsetAt = (instant: Instant): number => asUtc(wallTimeAt(instant)) - instant;

/** Every moment that belongs to a date and time in the Netherlands. */
export function instantsOf(wall: WallTime): InstantsOfWallTime {
  const read = asUtc(wall);
  const before = offsetAt(read - day);
  const after = offsetAt(read + day);
  const fits = [...new Set([read - before, read - after])].filter((instant) => instant + offsetAt(instant) === read);
  const [first, second] = fits.sort((one, other) => one - other);
  if (first === undefined) return { kind: "none", closest: read - before };
  return second === undefined ? { kind: "one", instant: first } : { kind: "two", earlier: first, later: second };
}

/**
 * The moment of a date and time in the Netherlands. In the hour that comes twice the caller says which one is
 * meant; in the hour that is skipped it is the same reading on the clock that was not set forward.
 */
export function instantOf(wall: WallTime, when: "earlier" | "later"): Instant {
  const found = instantsOf(wall);
  if (found.kind === "one") return found.instant;
  return found.kind === "two" ? found[when] : found.closest;
}
