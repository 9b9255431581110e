import { evaluate } from "../handreiking/evaluate";
import type { Facts } from "../handreiking/facts";
import type { Handreiking } from "../handreiking/model";
import type { Track } from "../handreiking/reserved";
import { decisionClock } from "../handreiking/steps-decision";
import { type MilestoneDate, type TermContext, termInput } from "../handreiking/steps-due";
import { dueDate } from "../time/due-date";
import type { LocalDate } from "../time/local-date";

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
  const context: TermContext = { ...decided, today: decidedOn };
  // A term that nothing made longer is the least there was; most decisions come before its end.
  const least = handreiking.steps
    .filter(({ doneAt }) => doneAt === "besluit_bekend")
    .flatMap((step) => step.terms.map((term) => termInput(term, { ...step, suspendable: false }, context)))
    .flatMap((input) => (input === null ? [] : [dueDate({ ...input, extension: null }).due]))
    .sort();
  const [first] = least;
  if (first === undefined || decidedOn <= first) return null;
  const assessment = evaluate(handreiking, decided.facts, {
    track,
    milestones: [...new Set(milestones.map(({ id }) => id))],
    ...(confirmedClass === null ? {} : { confirmedClass }),
  });
  const lastDay = decisionClock(handreiking, { ...context, assessment })?.clock.lastDay.due ?? null;
  return lastDay !== null && decidedOn > lastDay ? lastDay : null;
}
