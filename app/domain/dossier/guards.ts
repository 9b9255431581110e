import { type Refusal, refuse } from "../outcome";

/** What is true of a dossier beyond its status, worked out by the data layer at the moment of the act. */
export type TransitionFacts = {
  classConfirmed: boolean;
  /** Services of which advice is needed while no request was ever sent. */
  missingAdvice: readonly string[];
  /** Requests that were sent and have no answer yet, without the joint advice. */
  openRequests: readonly string[];
  /** Services whose given advice rests on facts that have changed since. */
  expiredAdvice: readonly string[];
  jointAdviceMissing: boolean;
  undecidedPassages: number;
  /** Warnings that the burgemeester has not confirmed to have read. */
  unreadWarnings: number;
  withinMandate: boolean;
  /** Obstacles that the burgemeester departs from in writing. */
  departures: readonly string[];
  supplementUnused: boolean;
  withinFourWeeks: boolean;
  withinLocalTerm: boolean;
  /** A term to decide that the method lets the gemeente make longer, and whether that was done already. */
  mayBeExtended: boolean;
  extended: boolean;
  /** The term to decide has begun and is not over. */
  termRuns: boolean;
  termMissed: boolean;
  /** The clock stands still on another ground than a request to supplement. */
  stoppedOtherwise: boolean;
  noticeReceived: boolean;
  underReview: boolean;
  evenementEnded: boolean;
  evaluationStepApplies: boolean;
};

/** Facts of a dossier of which nothing is known yet; everything that guards an act is closed. */
export const closedFacts: TransitionFacts = {
  classConfirmed: false,
  missingAdvice: [],
  openRequests: [],
  expiredAdvice: [],
  jointAdviceMissing: false,
  undecidedPassages: 0,
  unreadWarnings: 0,
  withinMandate: false,
  departures: [],
  supplementUnused: false,
  withinFourWeeks: false,
  withinLocalTerm: false,
  mayBeExtended: false,
  extended: false,
  termRuns: false,
  termMissed: false,
  stoppedOtherwise: false,
  noticeReceived: false,
  underReview: false,
  evenementEnded: false,
  evaluationStepApplies: true,
};

/** The obstacles that stand between a dossier and its permit, in words of the program. */
export function obstaclesToGrant(facts: TransitionFacts): readonly string[] {
  return [
    ...(facts.classConfirmed ? [] : ["class_unconfirmed"]),
    ...facts.missingAdvice.map((service) => `advice_missing:${service}`),
    ...facts.openRequests.map((service) => `advice_open:${service}`),
    ...facts.expiredAdvice.map((service) => `advice_expired:${service}`),
    ...(facts.jointAdviceMissing ? ["joint_advice_missing"] : []),
    ...(facts.undecidedPassages > 0 ? ["passage_open"] : []),
    ...(facts.unreadWarnings > 0 ? ["warning_unread"] : []),
  ];
}

type Check = (facts: TransitionFacts) => Refusal | null;

/** Each guard refuses with the reason that a person reads, or lets through. */
export const guards = {
  class_confirmed: (facts) => (facts.classConfirmed ? null : refuse("class_unconfirmed")),
  no_advice_needed: (facts) =>
    facts.missingAdvice.length === 0 && facts.openRequests.length === 0 && !facts.jointAdviceMissing
      ? null
      : refuse("advice_missing", { detail: { services: [...facts.missingAdvice, ...facts.openRequests] } }),
  advice_settled: (facts) => {
    if (facts.missingAdvice.length > 0) return refuse("advice_missing", { detail: { services: facts.missingAdvice } });
    if (facts.openRequests.length > 0) return refuse("advice_open", { detail: { services: facts.openRequests } });
    return null;
  },
  advice_holds: (facts) =>
    facts.expiredAdvice.length === 0 ? null : refuse("advice_open", { detail: { services: facts.expiredAdvice } }),
  joint_advice_issued: (facts) => (facts.jointAdviceMissing ? refuse("joint_advice_missing") : null),
  passages_decided: (facts) => (facts.undecidedPassages === 0 ? null : refuse("passage_open")),
  warnings_read: (facts) => (facts.unreadWarnings === 0 ? null : refuse("warning_unread")),
  within_mandate: (facts) => (facts.withinMandate ? null : refuse("outside_mandate")),
  obstacles_departed_from: (facts) => {
    const open = obstaclesToGrant(facts).filter((obstacle) => !facts.departures.includes(obstacle));
    return open.length === 0 ? null : refuse("reason_required", { detail: { obstacles: open } });
  },
  supplement_unused: (facts) => (facts.supplementUnused ? null : refuse("too_early")),
  within_four_weeks: (facts) => (facts.withinFourWeeks ? null : refuse("term_passed")),
  within_local_term: (facts) => (facts.withinLocalTerm ? null : refuse("term_passed")),
  may_be_extended: (facts) => {
    if (facts.extended) return refuse("extended_before");
    return facts.mayBeExtended ? null : refuse("not_extendable");
  },
  term_runs: (facts) => (facts.termRuns ? null : refuse("decision_term_passed")),
  stopped_otherwise: (facts) => (facts.stoppedOtherwise ? null : refuse("not_stopped")),
  term_missed: (facts) => (facts.termMissed ? null : refuse("term_not_missed")),
  no_notice_yet: (facts) => (facts.noticeReceived ? refuse("notice_before") : null),
  under_review: (facts) => (facts.underReview ? null : refuse("wrong_status")),
  evenement_ended: (facts) => (facts.evenementEnded ? null : refuse("too_early")),
  no_evaluation_step: (facts) => (facts.evaluationStepApplies ? refuse("wrong_status") : null),
} as const satisfies Record<string, Check>;

export type Guard = keyof typeof guards;
