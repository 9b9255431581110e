import type { Milestone } from "../handreiking/reserved";
import type { MilestoneDate } from "../handreiking/steps-due";
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
