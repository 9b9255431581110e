import type { LocalDate } from "~/domain/time/local-date";
import { type OnTime, onTime } from "~/domain/time/on-time";
import type { Handreiking, Term } from "./model";
import type { Milestone } from "./reserved";
import type { Source } from "./source";
import type { StepContext } from "./steps";
import { lengthOfTerm, milestoneOn, termsDue } from "./steps-due";

/** Whether the application is on time; `verdict` is null as long as missing answers decide it. */
export type SubmissionCheck = {
  readonly step: string;
  readonly verdict: boolean | null;
  /** Every deadline that applies or still may, with what it says. */
  readonly terms: readonly (OnTime & { readonly term: Term })[];
  readonly sources: readonly Source[];
};

const received: Milestone = "aanvraag_ontvangen";

/**
 * Compares the day of receipt (or of today, before it is sent) with the deadline that the submission step has for this
 * class and gemeente. A late application is accepted; the gemeente may refuse it sooner. Null when the method has no
 * such deadline or the first day is not known.
 */
export function submissionCheck(
  handreiking: Pick<Handreiking, "steps">,
  context: StepContext,
  receivedOn: LocalDate = milestoneOn(context.milestones, received) ?? context.today,
): SubmissionCheck | null {
  const outcomes = new Map(context.assessment.steps.map((outcome) => [outcome.step, outcome]));
  for (const step of handreiking.steps) {
    const outcome = outcomes.get(step.id);
    if (step.doneAt !== received || outcome === undefined || outcome.outcome === "nee") continue;
    const { candidates, certain } = termsDue(step.terms, outcome.terms, step, context);
    const before = candidates.filter(({ term }) => term.direction === "before");
    const terms = before.flatMap(({ term }) => {
      const anchor = milestoneOn(context.milestones, term.milestone);
      return anchor ? [{ ...onTime(receivedOn, anchor, lengthOfTerm(term), context.equated), term }] : [];
    });
    const [first, ...rest] = terms;
    if (!first) continue;
    const agree = rest.every((other) => other.onTime === first.onTime);
    return {
      step: step.id,
      verdict: agree && (certain || first.onTime) ? first.onTime : null,
      terms,
      sources: [...step.sources, ...terms.flatMap(({ term }) => term.sources)],
    };
  }
  return null;
}
