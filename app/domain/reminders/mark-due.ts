import { addDays, type LocalDate } from "../time/local-date";

/** When somebody is reminded of a last day: so many days before it, or once it has passed. */
export type Mark = number | "overdue";

export type Reminded = {
  dueOn: LocalDate;
  marks: readonly Mark[];
  /** The day from which the other knows of it: a mark on or before it would only repeat the news. */
  since: LocalDate | null;
  today: LocalDate;
};

/**
 * The mark that counts today: the newest that has come. Earlier ones that nobody sent are passed over, so that whoever
 * looks late sends one reminder and not several.
 */
export function markDue({ dueOn, marks, since, today }: Reminded): Mark | null {
  const dayOf = (mark: Mark) => addDays(dueOn, mark === "overdue" ? 1 : -mark);
  const come = marks.filter((mark) => dayOf(mark) <= today && (since === null || dayOf(mark) > since));
  return come.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1)).at(-1) ?? null;
}
