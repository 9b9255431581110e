import type { EquatedDays } from "./equated-days";
import { addDays, type LocalDate } from "./local-date";
import type { SkippedDay, TermLength, TermMove } from "./term";
import { freeDay, isWorkingDay } from "./working-days";

/** Whether the act leaves a term alone because of its length (Algemene termijnenwet art. 4 onder a). */
export const isTooLongToMove = ({ amount, unit }: TermLength): boolean => amount > longestMoved[unit];

const longestMoved = { days: 90, weeks: 12, months: 3, working_days: Number.POSITIVE_INFINITY } as const;

const isAtLeastThreeDays = ({ amount, unit }: TermLength): boolean => amount >= (unit === "days" ? 3 : 1);

/**
 * How the act moves the last day of a statutory term that was counted forward: to the next working day (art. 1 lid 1),
 * and so far that a term of three days or more holds two working days (art. 2). `counts` says whether a day belongs
 * to the term at all; suspended days do not.
 */
export function movesByAct(
  length: TermLength,
  anchor: LocalDate,
  last: LocalDate,
  equated: EquatedDays,
  counts: (day: LocalDate) => boolean,
): readonly TermMove[] {
  if (length.unit === "working_days" || isTooLongToMove(length)) return [];
  const reasonToSkip = (day: LocalDate): SkippedDay | null =>
    freeDay(day, equated) ?? (counts(day) ? null : { date: day, why: "suspended" });
  const moves: TermMove[] = [];
  const skipped: SkippedDay[] = [];
  let due = last;
  for (let why = reasonToSkip(due); why !== null; why = reasonToSkip(due)) {
    skipped.push(why);
    due = addDays(due, 1);
  }
  if (due !== last) moves.push({ kind: "next_working_day", skipped, to: due });
  if (!isAtLeastThreeDays(length)) return moves;

  // Two working days are found at once in any term of weeks, so this walk is short.
  let found = 0;
  for (let day = addDays(anchor, 1); day <= due && found < 2; day = addDays(day, 1)) {
    if (counts(day) && isWorkingDay(day, equated)) found += 1;
  }
  if (found < 2) {
    while (found < 2) {
      due = addDays(due, 1);
      if (counts(due) && isWorkingDay(due, equated)) found += 1;
    }
    moves.push({ kind: "two_working_days", to: due });
  }
  return moves;
}
