import type { Role } from "../access/roles";
import { type Outcome, ok, refuse } from "../outcome";
import { type Guard, guards, type TransitionFacts } from "./guards";
import type { DecisionKind, DossierKind, DossierTrack, Status } from "./status";

export type TransitionRule = {
  /** Statuses it starts from; empty: there is no dossier yet. */
  from: readonly Status[];
  /** The status it leads to; `same` leaves it where it is. */
  to: Status | "same";
  by: readonly Role[];
  tracks?: readonly DossierTrack[];
  kinds?: readonly DossierKind[];
  /** Decisions after which it is possible; absent: any or none. */
  after?: readonly DecisionKind[];
  /** The decision that it records. */
  outcome?: DecisionKind;
  guards?: readonly Guard[];
};

const beforeDecision = ["received", "complete", "classified", "advising", "ready"] as const;
const handlers = ["licensing_officer", "municipal_coordinator"] as const;
const deciders = ["licensing_officer", "municipal_coordinator", "burgemeester"] as const;

/** What a permit waits for, whether it is given or, under review, left standing. */
const grantGuards = [
  "class_confirmed",
  "advice_settled",
  "advice_holds",
  "joint_advice_issued",
  "passages_decided",
  "warnings_read",
  "within_mandate",
] as const;

/**
 * The whole life of a dossier. Nothing else changes a status. `settle` and `reopen` follow from the act of whoever
 * gave the last advice or changed the application, so several roles can cause them. An accepted melding and the answer
 * of a gemeente on the route rest on what was sent in: a change that matters opens them again. A permit that is
 * maintained or amended stays granted, so that the next change puts it under review again.
 */
export const transitions = {
  announce: { from: [], to: "announced", by: ["organiser"] },
  submit: { from: [], to: "received", by: ["organiser", ...handlers] },
  submit_announced: { from: ["announced"], to: "received", by: ["organiser", ...handlers] },
  request_supplement: { from: beforeDecision, to: "same", by: handlers, kinds: ["lead"] },
  extend_term: {
    from: beforeDecision,
    to: "same",
    by: handlers,
    kinds: ["lead"],
    guards: ["may_be_extended", "term_runs"],
  },
  stop_clock: {
    from: beforeDecision,
    to: "same",
    by: handlers,
    tracks: ["permit"],
    kinds: ["lead"],
    guards: ["term_runs"],
  },
  resume_clock: {
    from: beforeDecision,
    to: "same",
    by: handlers,
    tracks: ["permit"],
    kinds: ["lead"],
    guards: ["stopped_otherwise"],
  },
  record_default_notice: {
    from: [...beforeDecision, "decided"],
    to: "same",
    by: handlers,
    tracks: ["permit"],
    kinds: ["lead"],
    guards: ["no_notice_yet", "term_missed"],
  },
  declare_complete: { from: ["received"], to: "complete", by: handlers, tracks: ["permit"], kinds: ["lead"] },
  not_treat: {
    from: beforeDecision,
    to: "decided",
    by: deciders,
    kinds: ["lead"],
    outcome: "not_treated",
    guards: ["supplement_unused", "within_four_weeks"],
  },
  confirm_class: { from: ["complete"], to: "classified", by: handlers, tracks: ["permit"], kinds: ["lead"] },
  send_requests: { from: ["classified"], to: "advising", by: handlers },
  skip_advice: { from: ["classified"], to: "ready", by: handlers, guards: ["no_advice_needed"] },
  settle: {
    from: ["advising"],
    to: "ready",
    by: ["organiser", "adviser", "regional_coordinator", ...handlers],
    guards: ["advice_settled", "joint_advice_issued"],
  },
  reopen_class: { from: ["classified", "advising", "ready"], to: "complete", by: ["organiser", ...handlers] },
  reopen_advice: { from: ["classified", "ready"], to: "advising", by: ["organiser", ...handlers] },
  grant: {
    from: ["ready"],
    to: "decided",
    by: deciders,
    tracks: ["permit"],
    kinds: ["lead"],
    outcome: "granted",
    guards: grantGuards,
  },
  grant_with_departure: {
    from: ["complete", "classified", "advising", "ready"],
    to: "decided",
    by: ["burgemeester"],
    tracks: ["permit"],
    kinds: ["lead"],
    outcome: "granted",
    guards: ["obstacles_departed_from"],
  },
  refuse: {
    from: ["complete", "classified", "advising", "ready"],
    to: "decided",
    by: deciders,
    tracks: ["permit"],
    kinds: ["lead"],
    outcome: "refused",
    guards: ["within_mandate"],
  },
  accept_melding: {
    from: ["received"],
    to: "decided",
    by: deciders,
    tracks: ["melding"],
    outcome: "accepted",
    guards: ["warnings_read"],
  },
  forbid_melding: {
    from: ["received"],
    to: "decided",
    by: deciders,
    tracks: ["melding"],
    outcome: "forbidden",
    guards: ["within_local_term"],
  },
  reopen_melding: {
    from: ["decided"],
    to: "received",
    by: ["organiser", ...handlers],
    tracks: ["melding"],
    after: ["accepted"],
  },
  convert_melding: { from: ["received"], to: "same", by: handlers, tracks: ["melding"] },
  pass: { from: ["received"], to: "decided", by: deciders, kinds: ["passage"], outcome: "no_objection" },
  pass_with_conditions: {
    from: ["received"],
    to: "decided",
    by: deciders,
    kinds: ["passage"],
    outcome: "with_conditions",
  },
  object_to_passage: { from: ["received"], to: "decided", by: deciders, kinds: ["passage"], outcome: "objection" },
  reopen_passage: {
    from: ["decided"],
    to: "received",
    by: ["organiser", ...handlers],
    kinds: ["passage"],
    after: ["no_objection", "with_conditions", "objection"],
  },
  maintain: {
    from: ["decided"],
    to: "same",
    by: deciders,
    after: ["granted"],
    guards: ["under_review", ...grantGuards],
  },
  maintain_with_departure: {
    from: ["decided"],
    to: "same",
    by: ["burgemeester"],
    after: ["granted"],
    guards: ["under_review", "obstacles_departed_from"],
  },
  amend: {
    from: ["decided"],
    to: "same",
    by: deciders,
    after: ["granted"],
    guards: ["under_review", ...grantGuards],
  },
  amend_with_departure: {
    from: ["decided"],
    to: "same",
    by: ["burgemeester"],
    after: ["granted"],
    guards: ["under_review", "obstacles_departed_from"],
  },
  revoke: {
    from: ["decided"],
    to: "closed",
    by: deciders,
    after: ["granted"],
    outcome: "revoked",
    guards: ["under_review", "within_mandate"],
  },
  withdraw: { from: ["announced", ...beforeDecision], to: "withdrawn", by: ["organiser"] },
  cancel: {
    from: ["decided"],
    to: "closed",
    by: ["organiser", ...handlers],
    after: ["granted", "accepted"],
    outcome: "cancelled",
  },
  evaluate: { from: ["decided"], to: "evaluated", by: handlers, after: ["granted"], guards: ["evenement_ended"] },
  close_after_evaluation: { from: ["evaluated", "withdrawn"], to: "closed", by: handlers },
  close_after_decision: {
    from: ["decided"],
    to: "closed",
    by: handlers,
    after: ["refused", "not_treated", "accepted", "forbidden", "no_objection", "with_conditions", "objection"],
  },
  close_without_evaluation: {
    from: ["decided"],
    to: "closed",
    by: handlers,
    after: ["granted"],
    guards: ["evenement_ended", "no_evaluation_step"],
  },
} as const satisfies Record<string, TransitionRule>;

export type TransitionName = keyof typeof transitions;

/** The part of a dossier that decides which transitions are open. */
export type TransitionSubject = {
  status: Status | null;
  track: DossierTrack;
  kind: DossierKind;
  outcome: DecisionKind | null;
};

export type Transitioned = { status: Status; outcome: DecisionKind | null };

/** A dossier that goes back to be judged again has no outcome any more. */
const afterDecision: readonly Status[] = ["decided", "evaluated", "closed"];

/** Whether this act is possible for this dossier, by this role, given what is true; and where it leads. */
export function transition(
  subject: TransitionSubject,
  name: TransitionName,
  role: Role,
  facts: TransitionFacts,
): Outcome<Transitioned> {
  const rule: TransitionRule = transitions[name];
  if (!rule.by.includes(role)) return refuse("forbidden");
  if (!startsFrom(rule, subject)) return refuse("wrong_status", { detail: { status: subject.status ?? "" } });
  for (const guard of rule.guards ?? []) {
    const refusal = guards[guard](facts);
    if (refusal !== null) return refusal;
  }
  const status = rule.to === "same" ? subject.status : rule.to;
  if (status === null) return refuse("wrong_status");
  return ok({ status, outcome: rule.outcome ?? (afterDecision.includes(status) ? subject.outcome : null) });
}

/** The transitions that a screen may offer: right role and right status, guards left to the act itself. */
export function transitionsOpenTo(subject: TransitionSubject, role: Role): readonly TransitionName[] {
  const names = Object.keys(transitions) as TransitionName[];
  return names.filter((name) => {
    const rule: TransitionRule = transitions[name];
    return rule.by.includes(role) && startsFrom(rule, subject);
  });
}

function startsFrom(rule: TransitionRule, subject: TransitionSubject): boolean {
  const statusFits = subject.status === null ? rule.from.length === 0 : rule.from.includes(subject.status);
  const trackFits = rule.tracks === undefined || rule.tracks.includes(subject.track);
  const kindFits = rule.kinds === undefined || rule.kinds.includes(subject.kind);
  const outcomeFits = rule.after === undefined || (subject.outcome !== null && rule.after.includes(subject.outcome));
  return statusFits && trackFits && kindFits && outcomeFits;
}
