import { addDays, type LocalDate } from "../time/local-date";

/** Why the burgemeester is warned. */
export const warningCauses = ["class_rises", "last_weeks"] as const;
export type WarningCause = (typeof warningCauses)[number];

export type ChangeToWarnOf = {
  /** Classes from light to heavy. */
  order: readonly string[];
  /** Every class that was possible before the change, the one that the gemeente confirmed included. */
  before: readonly string[];
  /** Every class that the rules leave possible now. */
  now: readonly string[];
  /** Whether anything changed that matters by the method. */
  isMaterial: boolean;
  firstDay: LocalDate;
  today: LocalDate;
  /** Weeks before the first day within which each change that matters is told; null: the method names none. */
  lastWeeks: number | null;
};

/** The heaviest of these classes, or null when there is none. */
export const heaviestOf = (order: readonly string[], classes: readonly string[]): string | null =>
  order.findLast((each) => classes.includes(each)) ?? null;

/**
 * What about a change the burgemeester must know: a class that may be heavier than before, and a change that matters
 * within the last weeks. Both happened unseen in Haaksbergen in 2014. A class that is open counts as the heaviest that
 * is possible, so that a missing answer hides nothing.
 */
export function causesOfWarning(change: ChangeToWarnOf): readonly WarningCause[] {
  const { order, before, now, isMaterial, firstDay, today, lastWeeks } = change;
  const place = (classes: readonly string[]) => order.indexOf(heaviestOf(order, classes) ?? "");
  const rises = before.length > 0 && place(now) > place(before);
  const inLastWeeks = isMaterial && lastWeeks !== null && today >= addDays(firstDay, -7 * lastWeeks);
  return [...(rises ? (["class_rises"] as const) : []), ...(inLastWeeks ? (["last_weeks"] as const) : [])];
}
