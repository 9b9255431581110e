import { evaluate } from "../handreiking/evaluate";
import type { Facts } from "../handreiking/facts";
import type { Handreiking } from "../handreiking/model";
import type { TermUnit, Track } from "../handreiking/reserved";
import { decisionClock } from "../handreiking/steps-decision";
import { type MilestoneDate, milestoneOn, type TermContext } from "../handreiking/steps-due";
import { addDays, type LocalDate } from "../time/local-date";

/** A decision with what the clock of its dossier went by until then. */
export type DecidedDossier = Pick<TermContext, "suspensions" | "extension" | "equated"> & {
  handreiking: Handreiking;
  track: Track;
  /** Of the application as it was decided on. */
  facts: Facts;
  confirmedClass: string | null;
  milestones: readonly MilestoneDate[];
  decidedOn: LocalDate;
};

/**
 * The last day of the statutory clock (Awb 4:13 and 4:15, or the local ordinance) when a decision came after it; null
 * when it came in time, or when it is not certain which term ran.
 */
export function lastDayMissed(decided: DecidedDossier): LocalDate | null {
  const { handreiking, milestones, decidedOn, confirmedClass, track } = decided;
  if (cameBefore(handreiking, milestones, decidedOn)) return null;
  const context: TermContext = { ...decided, today: decidedOn };
  const assessment = evaluate(handreiking, decided.facts, {
    track,
    milestones: [...new Set(milestones.map(({ id }) => id))],
    ...(confirmedClass === null ? {} : { confirmedClass }),
  });
  const lastDay = decisionClock(handreiking, { ...context, assessment })?.clock.lastDay.due ?? null;
  return lastDay !== null && decidedOn > lastDay ? lastDay : null;
}

/** The fewest days that a term of one unit can take. */
const leastDays: Readonly<Record<TermUnit, number>> = { dagen: 1, werkdagen: 1, weken: 7, maanden: 28 };

/** Whether every term there can be would still run on this day: nothing makes a term shorter than its length. */
function cameBefore(handreiking: Handreiking, milestones: readonly MilestoneDate[], day: LocalDate): boolean {
  return handreiking.steps
    .filter(({ doneAt }) => doneAt === "besluit_bekend")
    .flatMap(({ terms }) => terms)
    .every(({ milestone, amount, unit, direction }) => {
      const anchor = milestoneOn(milestones, milestone);
      return anchor === null || (direction === "after" && day <= addDays(anchor, amount * leastDays[unit]));
    });
}
