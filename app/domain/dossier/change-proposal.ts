import type { AdviceRequestKind, Conclusion } from "../advice/advice-status";
import type { AdviceBasis } from "../advice/basis";
import { isMaterialDifference } from "../advice/changed-answers";
import { addedFiles, asAdded, replacedFiles } from "../advice/changed-files";
import type { BasisChange, FileNow } from "../advice/changes-since";
import { requestStates } from "../advice/holding";
import { needOf } from "../advice/needed-requests";
import { isFreeText, type Ruling, rulingOn } from "../advice/ruling";
import { sameValue } from "../advice/same-value";
import type { Answers } from "../form/answers";
import type { Assessment } from "../handreiking/assessment";
import type { Facts } from "../handreiking/facts";
import type { Handreiking } from "../handreiking/model";
import type { StepStatus } from "../handreiking/steps";
import type { LocalDate } from "../time/local-date";

/** One version of an application with what the rules say of it. */
export type VersionSide = {
  answers: Answers;
  facts: Facts;
  files: readonly FileNow[];
  assessment: Assessment;
  steps: readonly StepStatus[];
};

type Request = Parameters<typeof requestStates>[1][number];
type Given = { id: string; requestId: string; number: number; conclusion: Conclusion; basis: AdviceBasis };

export type Comparison = {
  handreiking: Handreiking;
  before: VersionSide;
  after: VersionSide;
  requests: readonly Request[];
  /** Advice that was given on the version before or on an earlier one. */
  advice: readonly Given[];
  rulings: readonly Ruling[];
};

/** Whether a difference matters by the method, was ruled not to matter, or never matters. */
export type Weight = "material" | "ruled" | "immaterial";

export type Party = { kind: AdviceRequestKind; serviceId: string };

export type ChangeProposal = {
  differences: readonly (BasisChange & { weight: Weight })[];
  /** The classes that the rules leave possible. */
  classes: { before: readonly string[]; after: readonly string[] };
  requests: { appear: readonly Party[]; fallAway: readonly Party[] };
  advice: { expires: readonly Party[]; holds: readonly Party[]; holdsAgain: readonly Party[] };
  /** Attachments, by document, that are now asked for and missing, and those that nobody asks for any more. */
  attachments: { missing: readonly string[]; notAsked: readonly string[] };
  /** Steps of which the last day is another one; null: no day. */
  steps: readonly { step: string; name: string; before: LocalDate | null; after: LocalDate | null }[];
};

/**
 * What a change of an application comes to: fact by fact what differs, and what that does to the class, the requests,
 * the advice that was given, the attachments and the steps. Of the same two versions it is always the same.
 */
export function changeProposal(comparison: Comparison): ChangeProposal {
  const { before, after } = comparison;
  return {
    differences: differencesOf(comparison),
    classes: { before: before.assessment.class?.possible ?? [], after: after.assessment.class?.possible ?? [] },
    requests: requestsOf(comparison),
    advice: adviceOf(comparison),
    attachments: attachmentsOf(comparison),
    steps: movedSteps(before.steps, after.steps),
  };
}

function differencesOf({ handreiking, before, after, rulings }: Comparison): ChangeProposal["differences"] {
  const answers = handreiking.questions.flatMap((question) => {
    const [from, to] = [before.answers[question.id] ?? null, after.answers[question.id] ?? null];
    if (sameValue(from, to)) return [];
    const isRuled = isFreeText(question) && rulingOn(rulings, question.id, from, to) !== null;
    const matters = isMaterialDifference(question, from, to);
    const weight: Weight = !matters ? "immaterial" : isRuled ? "ruled" : "material";
    return [{ kind: "question" as const, id: question.id, from, to, weight }];
  });
  const files = [...replacedFiles(before.files, after.files), ...addedFiles(before.files, after.files).map(asAdded)];
  return [...answers, ...files.map((file) => ({ ...file, weight: "material" as const }))];
}

function requestsOf({ handreiking, before, after }: Comparison): ChangeProposal["requests"] {
  const parties: Party[] = [
    ...handreiking.services.map(({ id }) => ({ kind: "single" as const, serviceId: id })),
    ...(handreiking.joint === null ? [] : [{ kind: "joint" as const, serviceId: handreiking.joint.by }]),
  ];
  const asks = ({ assessment }: VersionSide, party: Party) =>
    needOf({ handreiking, assessment }, party).outcome === "ja";
  return {
    appear: parties.filter((party) => !asks(before, party) && asks(after, party)),
    fallAway: parties.filter((party) => asks(before, party) && !asks(after, party)),
  };
}

function adviceOf({ handreiking, before, after, requests, advice, rulings }: Comparison): ChangeProposal["advice"] {
  const holdingIn = ({ answers, facts, files }: VersionSide) => {
    const states = requestStates(handreiking, requests, advice, { answers, facts, files, rulings });
    return new Set(states.flatMap(({ request, holding }) => (holding === null ? [] : [request.id])));
  };
  const [then, now] = [holdingIn(before), holdingIn(after)];
  const parties = (wanted: (id: string) => boolean): Party[] =>
    requests.filter(({ id }) => wanted(id)).map(({ kind, serviceId }) => ({ kind, serviceId }));
  return {
    expires: parties((id) => then.has(id) && !now.has(id)),
    holds: parties((id) => then.has(id) && now.has(id)),
    holdsAgain: parties((id) => !then.has(id) && now.has(id)),
  };
}

function attachmentsOf({ before, after }: Comparison): ChangeProposal["attachments"] {
  const askedIn = ({ assessment }: VersionSide) => [
    ...new Set(assessment.attachments.filter(({ outcome }) => outcome === "ja").map(({ document }) => document)),
  ];
  const missingIn = (side: VersionSide) =>
    askedIn(side).filter((document) => !side.files.some(({ attachmentId }) => attachmentId === document));
  const [missingBefore, askedAfter] = [missingIn(before), askedIn(after)];
  return {
    missing: missingIn(after).filter((document) => !missingBefore.includes(document)),
    notAsked: askedIn(before).filter((document) => !askedAfter.includes(document)),
  };
}

function movedSteps(before: readonly StepStatus[], after: readonly StepStatus[]): ChangeProposal["steps"] {
  return after.flatMap(({ step, name, due, state }) => {
    const earlier = before.find((other) => other.step === step);
    const dayOf = (status: Pick<StepStatus, "due" | "state"> | undefined) =>
      status === undefined || status.state === "not_applicable" ? null : (status.due?.due ?? null);
    const [from, to] = [dayOf(earlier), dayOf({ due, state })];
    return from === to ? [] : [{ step, name, before: from, after: to }];
  });
}
