import type { Milestone } from "../handreiking/reserved";
import type { MilestoneDate } from "../handreiking/steps-due";
import type { LocalDate } from "../time/local-date";
import type { Status } from "./status";

const ofClass: readonly Milestone[] = ["klasse_vastgesteld"];
const ofAdvice: readonly Milestone[] = ["advies_compleet", "integraal_advies_uitgebracht"];
const ofDecision: readonly Milestone[] = ["besluit_bekend", "melding_beoordeeld"];

/** What a dossier that went back to a status has yet to do again. */
const undoneIn: Partial<Record<Status, readonly Milestone[]>> = {
  received: [...ofClass, ...ofAdvice, ...ofDecision],
  complete: [...ofClass, ...ofAdvice, ...ofDecision],
  classified: [...ofAdvice, ...ofDecision],
  advising: [...ofAdvice, ...ofDecision],
  ready: ofDecision,
};

/**
 * The milestones that still hold. A change can send a dossier back: what was done before then stays recorded, but no
 * longer counts as done.
 */
export function milestonesInForce(status: Status, milestones: readonly MilestoneDate[]): readonly MilestoneDate[] {
  const undone = undoneIn[status] ?? [];
  return milestones.filter(({ id }) => !undone.includes(id));
}

type Change = {
  readonly status: Status;
  readonly milestones: readonly MilestoneDate[];
  readonly isUnderReview: boolean;
  /** The day of the newest version of the application, and whether there was one before it. */
  readonly newest: { readonly on: LocalDate; readonly isFirst: boolean };
};

/**
 * The day on which a change gave work anew: it sent the dossier back, or put its permit under review. Null when no
 * change did.
 */
export function workAnewSince({ status, milestones, isUnderReview, newest }: Change): LocalDate | null {
  if (newest.isFirst) return null;
  const wentBack = milestonesInForce(status, milestones).length < milestones.length;
  return isUnderReview || wentBack ? newest.on : null;
}
