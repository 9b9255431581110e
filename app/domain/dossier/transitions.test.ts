import { describe, expect, it } from "vitest";
import { type Role, roles } from "../access/roles";
import { closedFacts, type TransitionFacts } from "./guards";
import { type DecisionKind, type DossierKind, type DossierTrack, decisionKinds, type Status, statuses } from "./status";
import { type TransitionName, type TransitionSubject, transition, transitions, transitionsOpenTo } from "./transitions";

/** Everything that a guard could ask for is there. */
const openFacts: TransitionFacts = {
  ...closedFacts,
  classConfirmed: true,
  withinMandate: true,
  supplementUnused: true,
  withinFourWeeks: true,
  withinLocalTerm: true,
  mayBeExtended: true,
  termRuns: true,
  termMissed: true,
  stoppedOtherwise: true,
  underReview: true,
  evenementEnded: true,
  evaluationStepApplies: false,
};

// Roles: O organiser, V licensing officer, M municipal coordinator, B burgemeester, A adviser, R regional coordinator.
const letters: Record<string, Role> = {
  O: "organiser",
  V: "licensing_officer",
  M: "municipal_coordinator",
  B: "burgemeester",
  A: "adviser",
  R: "regional_coordinator",
};

/**
 * What is expected, written by hand: for each act the statuses it starts from with where it leads (`=` stays), who may
 * do it, and, where they matter, track, kind, and the outcome before and after.
 */
type Expected = {
  moves: Partial<Record<Status | "none", Status | "=">>;
  by: string;
  track?: DossierTrack;
  kind?: DossierKind;
  after?: readonly DecisionKind[];
  outcome?: DecisionKind;
};

const undecided = (to: Status | "=") => ({ received: to, complete: to, classified: to, advising: to, ready: to });

const expected: Record<TransitionName, Expected> = {
  announce: { moves: { none: "announced" }, by: "O" },
  submit: { moves: { none: "received" }, by: "OVM" },
  submit_announced: { moves: { announced: "received" }, by: "OVM" },
  request_supplement: { moves: undecided("="), by: "VM", kind: "lead" },
  extend_term: { moves: undecided("="), by: "VM", kind: "lead" },
  stop_clock: { moves: undecided("="), by: "VM", track: "permit", kind: "lead" },
  resume_clock: { moves: undecided("="), by: "VM", track: "permit", kind: "lead" },
  record_default_notice: { moves: { ...undecided("="), decided: "=" }, by: "VM", track: "permit", kind: "lead" },
  declare_complete: { moves: { received: "complete" }, by: "VM", track: "permit", kind: "lead" },
  not_treat: { moves: undecided("decided"), by: "VMB", kind: "lead", outcome: "not_treated" },
  confirm_class: { moves: { complete: "classified" }, by: "VM", track: "permit", kind: "lead" },
  send_requests: { moves: { classified: "advising" }, by: "VM" },
  skip_advice: { moves: { classified: "ready" }, by: "VM" },
  settle: { moves: { advising: "ready" }, by: "OAVMR" },
  reopen_class: { moves: { classified: "complete", advising: "complete", ready: "complete" }, by: "OVM" },
  reopen_advice: { moves: { classified: "advising", ready: "advising" }, by: "OVM" },
  grant: { moves: { ready: "decided" }, by: "VMB", track: "permit", kind: "lead", outcome: "granted" },
  grant_with_departure: {
    moves: { complete: "decided", classified: "decided", advising: "decided", ready: "decided" },
    by: "B",
    track: "permit",
    kind: "lead",
    outcome: "granted",
  },
  refuse: {
    moves: { complete: "decided", classified: "decided", advising: "decided", ready: "decided" },
    by: "VMB",
    track: "permit",
    kind: "lead",
    outcome: "refused",
  },
  accept_melding: { moves: { received: "decided" }, by: "VMB", track: "melding", outcome: "accepted" },
  forbid_melding: { moves: { received: "decided" }, by: "VMB", track: "melding", outcome: "forbidden" },
  reopen_melding: { moves: { decided: "received" }, by: "OVM", track: "melding", after: ["accepted"] },
  convert_melding: { moves: { received: "=" }, by: "VM", track: "melding" },
  pass: { moves: { received: "decided" }, by: "VMB", kind: "passage", outcome: "no_objection" },
  pass_with_conditions: { moves: { received: "decided" }, by: "VMB", kind: "passage", outcome: "with_conditions" },
  object_to_passage: { moves: { received: "decided" }, by: "VMB", kind: "passage", outcome: "objection" },
  reopen_passage: {
    moves: { decided: "received" },
    by: "OVM",
    kind: "passage",
    after: ["no_objection", "with_conditions", "objection"],
  },
  maintain: { moves: { decided: "=" }, by: "VMB", after: ["granted"] },
  maintain_with_departure: { moves: { decided: "=" }, by: "B", after: ["granted"] },
  amend: { moves: { decided: "=" }, by: "VMB", after: ["granted"] },
  amend_with_departure: { moves: { decided: "=" }, by: "B", after: ["granted"] },
  revoke: { moves: { decided: "closed" }, by: "VMB", after: ["granted"], outcome: "revoked" },
  withdraw: {
    moves: { announced: "withdrawn", ...undecided("withdrawn") },
    by: "O",
  },
  cancel: { moves: { decided: "closed" }, by: "OVM", after: ["granted", "accepted"], outcome: "cancelled" },
  evaluate: { moves: { decided: "evaluated" }, by: "VM", after: ["granted"] },
  close_after_evaluation: { moves: { evaluated: "closed", withdrawn: "closed" }, by: "VM" },
  close_after_decision: {
    moves: { decided: "closed" },
    by: "VM",
    after: ["refused", "not_treated", "accepted", "forbidden", "no_objection", "with_conditions", "objection"],
  },
  close_without_evaluation: { moves: { decided: "closed" }, by: "VM", after: ["granted"] },
};

const names = Object.keys(transitions) as TransitionName[];
const tracks: readonly DossierTrack[] = ["melding", "permit"];
const kinds: readonly DossierKind[] = ["lead", "passage"];
const outcomes: readonly (DecisionKind | null)[] = [null, ...decisionKinds];

function* subjects(): Generator<TransitionSubject> {
  for (const status of [null, ...statuses])
    for (const track of tracks)
      for (const kind of kinds) for (const outcome of outcomes) yield { status, track, kind, outcome };
}

/** What the table above says of one act on one dossier by one role; null when it is not possible. */
function expectedOf(name: TransitionName, subject: TransitionSubject, role: Role) {
  const { moves, by, track, kind, after, outcome } = expected[name];
  const to = moves[subject.status ?? "none"];
  const mayDoIt = [...by].some((letter) => letters[letter] === role);
  const fits = (track ?? subject.track) === subject.track && (kind ?? subject.kind) === subject.kind;
  const follows = after === undefined || (subject.outcome !== null && after.includes(subject.outcome));
  if (to === undefined || !mayDoIt || !fits || !follows) return null;
  const status = to === "=" ? subject.status : to;
  const keeps = status === "decided" || status === "evaluated" || status === "closed";
  return { status, outcome: outcome ?? (keeps ? subject.outcome : null) };
}

describe("the transition table", () => {
  it("lets every act happen exactly where, on what and by whom it should", () => {
    const wrong: string[] = [];
    let cells = 0;
    for (const name of names) {
      for (const subject of subjects()) {
        for (const role of roles) {
          cells += 1;
          const done = transition(subject, name, role, openFacts);
          const is = JSON.stringify(done.ok ? done.value : null);
          const should = JSON.stringify(expectedOf(name, subject, role));
          if (is !== should) wrong.push(`${name} ${JSON.stringify(subject)} ${role}: ${is} instead of ${should}`);
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(cells).toBe(names.length * 11 * 2 * 2 * 13 * roles.length);
  });

  it("offers on a screen what the act would not refuse for status or role", () => {
    for (const subject of subjects()) {
      for (const role of roles) {
        const possible = names.filter((name) => expectedOf(name, subject, role) !== null);
        expect(transitionsOpenTo(subject, role)).toEqual(possible);
      }
    }
  });

  it("reaches every status, and leaves every status but the last one", () => {
    const reached = new Set(names.flatMap((name) => Object.values(expected[name].moves)));
    expect(statuses.filter((status) => !reached.has(status))).toEqual([]);
    const left = new Set(names.flatMap((name) => Object.keys(expected[name].moves)));
    expect(statuses.filter((status) => !left.has(status))).toEqual(["closed"]);
  });
});

describe("the guards", () => {
  const lead = { track: "permit", kind: "lead", outcome: null } as const;
  const ready: TransitionSubject = { ...lead, status: "ready" };
  const granted: TransitionSubject = { ...lead, status: "decided", outcome: "granted" };
  const classified: TransitionSubject = { ...lead, status: "classified" };
  const advising: TransitionSubject = { ...lead, status: "advising" };
  const melding: TransitionSubject = { ...lead, track: "melding", status: "received" };

  const shut: readonly (readonly [TransitionName, TransitionSubject, Partial<TransitionFacts>, string])[] = [
    ["grant", ready, { classConfirmed: false }, "class_unconfirmed"],
    ["grant", ready, { missingAdvice: ["x"] }, "advice_missing"],
    ["grant", ready, { openRequests: ["x"] }, "advice_open"],
    ["grant", ready, { expiredAdvice: ["x"] }, "advice_open"],
    ["grant", ready, { jointAdviceMissing: true }, "joint_advice_missing"],
    ["grant", ready, { undecidedPassages: 1 }, "passage_open"],
    ["grant", ready, { withinMandate: false }, "outside_mandate"],
    ["refuse", ready, { withinMandate: false }, "outside_mandate"],
    ["skip_advice", classified, { missingAdvice: ["x"] }, "advice_missing"],
    ["skip_advice", classified, { jointAdviceMissing: true }, "advice_missing"],
    ["settle", advising, { openRequests: ["x"] }, "advice_open"],
    ["settle", advising, { jointAdviceMissing: true }, "joint_advice_missing"],
    ["not_treat", ready, { supplementUnused: false }, "too_early"],
    ["not_treat", ready, { withinFourWeeks: false }, "term_passed"],
    ["forbid_melding", melding, { withinLocalTerm: false }, "term_passed"],
    ["maintain", granted, { underReview: false }, "wrong_status"],
    ["maintain", granted, { missingAdvice: ["x"] }, "advice_missing"],
    ["maintain", granted, { openRequests: ["x"] }, "advice_open"],
    ["maintain", granted, { jointAdviceMissing: true }, "joint_advice_missing"],
    ["maintain_with_departure", granted, { underReview: false }, "wrong_status"],
    ["maintain_with_departure", granted, { expiredAdvice: ["x"] }, "reason_required"],
    ["amend", granted, { withinMandate: false }, "outside_mandate"],
    ["amend", granted, { classConfirmed: false }, "class_unconfirmed"],
    ["amend", granted, { expiredAdvice: ["x"] }, "advice_open"],
    ["amend", granted, { undecidedPassages: 1 }, "passage_open"],
    ["amend", granted, { unreadWarnings: 1 }, "warning_unread"],
    ["amend_with_departure", granted, { unreadWarnings: 1 }, "reason_required"],
    ["revoke", granted, { underReview: false }, "wrong_status"],
    ["evaluate", granted, { evenementEnded: false }, "too_early"],
    ["close_without_evaluation", granted, { evaluationStepApplies: true }, "wrong_status"],
  ];

  it.each(shut)("keep %s shut (case %#)", (name, subject, missing, reason) => {
    const by = letters[[...expected[name].by][0] ?? ""] ?? "organiser";
    expect(transition(subject, name, by, { ...openFacts, ...missing })).toMatchObject({ ok: false, reason });
    expect(transition(subject, name, by, openFacts).ok).toBe(true);
  });

  it("let the burgemeester past each obstacle that was departed from in writing, and past no other", () => {
    const facts = { ...openFacts, openRequests: ["x"], undecidedPassages: 1 };
    const depart = (departures: readonly string[]) =>
      transition(advising, "grant_with_departure", "burgemeester", { ...facts, departures });
    expect(depart(["advice_open:x"])).toMatchObject({ ok: false, detail: { obstacles: ["passage_open"] } });
    expect(depart(["advice_open:x", "passage_open"])).toEqual({
      ok: true,
      value: { status: "decided", outcome: "granted" },
    });
  });
});
