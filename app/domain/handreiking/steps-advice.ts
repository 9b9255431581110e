import type { EquatedDays } from "~/domain/time/equated-days";
import { addDays, type LocalDate } from "~/domain/time/local-date";
import type { AdviceTerm } from "./model";
import type { Verdict } from "./reserved";
import { termsDue } from "./steps-due";

/** The last day for an advice and the days on which a reminder goes out, in the order of the calendar. */
export type AdviceDue = { readonly due: LocalDate; readonly reminders: readonly LocalDate[] };

/**
 * How long an adviser has from the day of the request. `verdicts` say which of the terms apply; as long as that is open,
 * the shortest of them is kept to. Policy of the region, so it never moves; null when no term applies.
 */
export function adviceDue(
  adviceTerm: AdviceTerm,
  verdicts: readonly Verdict[],
  askedOn: LocalDate,
  equated: EquatedDays,
): AdviceDue | null {
  const owner = { basis: "beleid", suspendable: false, extension: null } as const;
  const { candidates } = termsDue(adviceTerm.terms, verdicts, owner, {
    milestones: adviceTerm.terms.map(({ milestone }) => ({ id: milestone, on: askedOn })),
    suspensions: [],
    extension: null,
    today: askedOn,
    equated,
  });
  const [due] = candidates.flatMap((candidate) => (candidate.due ? [candidate.due.due] : [])).sort();
  if (due === undefined) return null;
  const reminders = adviceTerm.remindDaysBefore.map((days) => addDays(due, -days)).sort();
  return { due, reminders: reminders.filter((day) => day > askedOn) };
}
