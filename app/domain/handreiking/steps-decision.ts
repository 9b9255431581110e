import type { LocalDate } from "~/domain/time/local-date";
import { type StatutoryClock, statutoryClock } from "~/domain/time/statutory-clock";
import type { TermInput } from "~/domain/time/term";
import type { Handreiking, Step, Term } from "./model";
import type { Milestone } from "./reserved";
import type { Source } from "./source";
import type { StepContext } from "./steps";
import { milestoneOn, termInput, termsDue } from "./steps-due";

/** The statutory clock of the step in which the gemeente decides, with the term it runs on. */
export type DecisionClock = {
  readonly step: string;
  readonly clock: StatutoryClock;
  readonly term: Term;
  /** What the clock was counted with, to see what would become of it. */
  readonly input: TermInput;
  /** By how much the method lets this term be extended, once; null when it does not. */
  readonly extension: Step["extension"];
  readonly sources: readonly Source[];
};

/**
 * How long the gemeente still has to decide: the step that ends in the announced decision, or for a melding in its
 * judgement. Null when no such step applies for certain or its term has not begun.
 */
export function decisionClock(
  handreiking: Pick<Handreiking, "steps">,
  context: StepContext,
  options: { readonly endsIn?: Milestone; readonly noticeOn?: LocalDate | null } = {},
): DecisionClock | null {
  const endsIn = options.endsIn ?? "besluit_bekend";
  const outcomes = new Map(context.assessment.steps.map((outcome) => [outcome.step, outcome]));
  for (const step of handreiking.steps) {
    const outcome = outcomes.get(step.id);
    if (step.doneAt !== endsIn || outcome?.outcome !== "ja") continue;
    const { candidates, certain } = termsDue(step.terms, outcome.terms, step, context);
    const term = certain && candidates.length === 1 ? candidates[0]?.term : undefined;
    const input = term && termInput(term, step, context);
    if (!term || !input) continue;
    const clock = statutoryClock({
      ...input,
      today: context.today,
      decidedOn: milestoneOn(context.milestones, endsIn),
      noticeOn: options.noticeOn ?? null,
    });
    return {
      step: step.id,
      clock,
      term,
      input,
      extension: step.extension,
      sources: [...step.sources, ...term.sources],
    };
  }
  return null;
}
