import { dueDate } from "./due-date";
import type { EquatedDays } from "./equated-days";
import { daysBetween, type LocalDate } from "./local-date";
import type { DueDate, TermLength } from "./term";

/** Whether an application came in early enough before the evenement, with the last day on which it would have been. */
export type OnTime = { onTime: boolean; lastDay: DueDate; daysLate: number };

/**
 * Compares the day of receipt with the submission deadline: so many weeks, days or working days before the first day
 * of the evenement. The deadline is policy and counted back, so it never moves.
 */
export function onTime(receivedOn: LocalDate, firstDay: LocalDate, length: TermLength, equated: EquatedDays): OnTime {
  const lastDay = dueDate({
    term: { ...length, direction: "before" },
    nature: "policy",
    anchor: firstDay,
    suspensions: [],
    extension: null,
    equated,
  });
  const daysLate = Math.max(0, daysBetween(lastDay.due, receivedOn));
  return { onTime: daysLate === 0, lastDay, daysLate };
}
