import { addDays, daysBetween, type LocalDate } from "./local-date";

export type RoomForObjection = {
  weeks: number;
  /** The last day on which a decision leaves the whole term of objection before the evenement begins. */
  lastDay: LocalDate;
  /** Days left for that, counted from the decision or from today; negative when the room has shrunk. */
  daysLeft: number;
};

/** The length of the term of objection (Awb art. 6:7). */
export const objectionWeeks = 6;

/**
 * The last day for a decision against which objection and a provisional ruling still make sense before the evenement.
 * A permit so late that objection was pointless was found improper (Nationale ombudsman 2014/131 and 2023098).
 * Counted back from the first day of the evenement, so never moved (Algemene termijnenwet art. 1 lid 2).
 */
export function roomForObjection(
  firstDay: LocalDate,
  decidedOnOrToday: LocalDate,
  weeks: number = objectionWeeks,
): RoomForObjection {
  const lastDay = addDays(firstDay, -7 * weeks);
  return { weeks, lastDay, daysLeft: daysBetween(decidedOnOrToday, lastDay) };
}
