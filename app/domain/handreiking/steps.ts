import type { LocalDate } from "~/domain/time/local-date";
import { isSuspendedOn, suspendedPeriods } from "~/domain/time/suspension";
import type { DueDate } from "~/domain/time/term";
import type { Assessment, StepOutcome } from "./assessment";
import type { Handreiking, Step, Text } from "./model";
import type { Milestone, Party } from "./reserved";
import type { Source } from "./source";
import { certainDue, milestoneOn, type TermContext, type TermDue, termsDue } from "./steps-due";

export const stepStates = ["not_applicable", "maybe", "waiting", "open", "late", "done", "done_late"] as const;
export type StepState = (typeof stepStates)[number];

/** `assessment` is made with the confirmed class and with the milestones that have happened. */
export type StepContext = TermContext & { readonly assessment: Pick<Assessment, "steps"> };

export type StepStatus = {
  readonly step: string;
  readonly name: string;
  readonly number: number | null;
  readonly by: Party;
  readonly state: StepState;
  readonly doneAt: Milestone;
  readonly doneOn: LocalDate | null;
  /** The last day when it is certain, with how it came about. */
  readonly due: DueDate | null;
  /** Every term that applies or still may, in the order of the document. */
  readonly terms: readonly TermDue[];
  /** The milestone that the term counts from, while that has no date. */
  readonly awaits: Milestone | null;
  /** Applicable steps that come first and are not done. */
  readonly waitsFor: readonly string[];
  /** The clock of this step stands still today. */
  readonly standsStill: boolean;
  /** Unanswered facts that decide whether the step applies. */
  readonly dependsOn: readonly string[];
  readonly sources: readonly Source[];
  readonly help: Text | null;
  readonly local: string | null;
};

const unknownOutcome = (step: Step): StepOutcome => ({
  step: step.id,
  outcome: "onbekend",
  dependsOn: [],
  terms: step.terms.map(() => "onbekend"),
});

function doneDay(step: Step, context: TermContext): LocalDate | null {
  const day = milestoneOn(context.milestones, step.doneAt);
  return day !== null && day <= context.today ? day : null;
}

/** Past every last day that may apply, while one of them certainly does. */
function isPast(day: LocalDate, candidates: readonly TermDue[], certain: boolean): boolean {
  return certain && candidates.length > 0 && candidates.every(({ due }) => due !== null && day > due.due);
}

function stateOf(
  outcome: StepOutcome,
  doneOn: LocalDate | null,
  waits: boolean,
  past: (day: LocalDate) => boolean,
  today: LocalDate,
): StepState {
  if (outcome.outcome === "nee") return "not_applicable";
  if (doneOn !== null) return past(doneOn) ? "done_late" : "done";
  if (outcome.outcome === "onbekend") return "maybe";
  // A term that has passed is late whatever the step waits for: a gemeente that waits for advice is in default too.
  if (past(today)) return "late";
  return waits ? "waiting" : "open";
}

function uniqueSources(sources: readonly Source[]): readonly Source[] {
  const seen = new Map(sources.map((source) => [`${source.key} ${source.place ?? ""}`, source]));
  return [...seen.values()];
}

/**
 * Where every step of the method stands in a dossier today. Derived from the handreiking, the facts and what happened;
 * nothing of it is stored, so a dossier needs no migration when the rules or the calendar change.
 */
export function steps(handreiking: Pick<Handreiking, "steps">, context: StepContext): readonly StepStatus[] {
  const outcomes = new Map(context.assessment.steps.map((outcome) => [outcome.step, outcome]));
  const outcomeOf = (step: Step) => outcomes.get(step.id) ?? unknownOutcome(step);
  const unfinished = new Set(
    handreiking.steps
      .filter((step) => outcomeOf(step).outcome !== "nee" && doneDay(step, context) === null)
      .map((step) => step.id),
  );
  const stopped = isSuspendedOn(suspendedPeriods(context.suspensions), context.today);

  return handreiking.steps.map((step) => {
    const outcome = outcomeOf(step);
    const doneOn = doneDay(step, context);
    const waitsFor = step.after.filter((id) => unfinished.has(id));
    // What was done keeps the last day that it was done by.
    const counted = doneOn === null ? context : { ...context, workAnewSince: null };
    const { candidates, certain } = termsDue(step.terms, outcome.terms, step, counted);
    const applied = certainDue(candidates, certain);
    const past = (day: LocalDate) => isPast(day, candidates, certain);
    return {
      step: step.id,
      name: step.name,
      number: step.number,
      by: step.by,
      state: stateOf(outcome, doneOn, waitsFor.length > 0, past, context.today),
      doneAt: step.doneAt,
      doneOn,
      due: applied?.due ?? null,
      terms: candidates,
      awaits: applied?.awaits ?? null,
      waitsFor,
      standsStill: stopped && step.suspendable && doneOn === null && outcome.outcome !== "nee",
      dependsOn: outcome.dependsOn,
      sources: uniqueSources([...step.sources, ...candidates.flatMap(({ term }) => term.sources)]),
      help: step.help,
      local: applied?.term.local ?? step.local,
    };
  });
}
