import type { AdviceRequestStatus, Binding, Conclusion } from "../advice/advice-status";
import type { ConditionTreatment } from "../permit/condition-treatment";
import type { Instant } from "../time/instant";
import type { LocalDate } from "../time/local-date";
import type { NormConflict } from "./conflicting-norms";
import type {
  ClassInDocument,
  EvenementInDocument,
  FileInDocument,
  SectionInDocument,
  Timeliness,
} from "./evenement-in-document";

/** Everything an advice bundle tells: what the gemeente needs to decide, on one moment. */
export type AdviceBundle = {
  region: string;
  reference: string;
  /** Bundles of a dossier are numbered; a later one does not replace an earlier one. */
  number: number;
  madeAt: Instant;
  evenement: EvenementInDocument;
  application: ApplicationInBundle;
  classification: Classification;
  /** The evenement changed after the permit, and no new decision was taken yet. */
  underReview: boolean;
  /** Services of which the rules want advice while nobody asked them. */
  unasked: readonly string[];
  /** One for each service that was asked, in the order of the handreiking. */
  requests: readonly RequestInBundle[];
  joint: JointAdvice | null;
  /** Norms on which services differ. A decision on one names the value chosen and why. */
  conflicts: readonly (NormConflict & { decided: { value: number; by: string; reason: string } | null })[];
  /** Differences in free text that the gemeente ruled not to matter, so that no advice expired by them. */
  rulings: readonly RulingInBundle[];
  /** What the burgemeester went on in spite of, in writing, decision by decision. */
  departures: readonly DepartureInBundle[];
  files: readonly FileInDocument[];
};

export type DepartureInBundle = {
  /** The decision that departs, in words. */
  decision: string;
  on: LocalDate;
  by: string;
  matter: string;
  reason: string;
};

export type RulingInBundle = {
  question: string;
  before: string | null;
  after: string | null;
  reason: string;
  by: string;
  at: Instant;
};

export type ApplicationInBundle = {
  version: number;
  submittedAt: Instant;
  timeliness: Timeliness;
  handreiking: string;
  localLayer: string | null;
  /** What was still missing, in the words of the questions. */
  missing: readonly string[];
  /** The answers that matter most, by section. */
  sections: readonly SectionInDocument[];
};

/** The class with its reasons: what the rules gave, what the gemeente confirmed, and why when that differs. */
export type Classification = {
  computed: ClassInDocument | null;
  /** Classes that the answers leave possible while none is computed. */
  possible: readonly ClassInDocument[];
  /** Rules that decide, in words, with their source. */
  reasons: readonly { text: string; source: string }[];
  scan: ScanInBundle | null;
  confirmed: { class: ClassInDocument; by: string; on: LocalDate; reason: string | null } | null;
};

export type ScanInBundle = {
  total: number;
  profiles: readonly {
    name: string;
    points: number;
    questions: readonly { question: string; answer: string; points: number }[];
  }[];
};

export type RequestInBundle = {
  service: string;
  status: AdviceRequestStatus;
  askedOn: LocalDate | null;
  dueOn: LocalDate | null;
  /** Why the service was asked, in words. */
  subjects: readonly string[];
  question: string;
  closingReason: string | null;
  advice: AdviceInBundle | null;
};

export type AdviceInBundle = {
  number: number;
  conclusion: Conclusion;
  /** False when what it rests on changed since: it has expired. */
  stands: boolean;
  /** What changed since, in words, when it no longer stands. */
  changes: readonly string[];
  givenBy: string;
  givenOn: LocalDate;
  applicationVersion: number;
  /** Files that were read, by document and version. */
  filesRead: readonly { document: string; version: number }[];
  /** By theme; the general part has no theme. */
  findings: readonly { theme: string | null; text: string }[];
  residualRisk: string;
  conditions: readonly AdvisedConditionInBundle[];
};

export type AdvisedConditionInBundle = {
  threadId: string;
  number: number;
  text: string;
  theme: string | null;
  binding: Binding;
  /** What the decision does with it, once there is one. */
  treatment: { kind: ConditionTreatment; reason: string | null } | null;
};

/** The one advice of the services together, written by the regional coordinator. */
export type JointAdvice = AdviceInBundle & {
  writtenBy: string;
  services: readonly string[];
  meeting: { on: LocalDate; place: string } | null;
  /** Points on which the services did not agree, with the choice that was made. */
  disagreements: readonly {
    subject: string;
    positions: readonly { service: string; text: string }[];
    choice: string | null;
    reason: string | null;
  }[];
  /** What the services can and cannot deliver on the days of the evenement. */
  capacity: string;
};

/** A condition once, with everyone who advised it. */
export type BundledCondition = AdvisedConditionInBundle & { advisedBy: readonly string[] };

/**
 * All conditions of the bundle, each once: those of the joint advice first, then those of services that it does not
 * bring along. The same thread in two advices is one condition; it must be met when one of them says so.
 */
export function conditionsOfBundle(bundle: Pick<AdviceBundle, "requests" | "joint">): BundledCondition[] {
  const voices = [
    ...(bundle.joint ? [{ name: bundle.joint.writtenBy, conditions: bundle.joint.conditions }] : []),
    ...bundle.requests.map(({ service, advice }) => ({ name: service, conditions: advice?.conditions ?? [] })),
  ];
  const byThread = new Map<string, BundledCondition>();
  for (const { name, conditions } of voices) {
    for (const condition of conditions) {
      const known = byThread.get(condition.threadId);
      byThread.set(condition.threadId, known ? withVoice(known, condition, name) : { ...condition, advisedBy: [name] });
    }
  }
  return [...byThread.values()].map((condition, at) => ({ ...condition, number: at + 1 }));
}

function withVoice(known: BundledCondition, condition: AdvisedConditionInBundle, name: string): BundledCondition {
  const binding = known.binding === "must" ? "must" : condition.binding;
  return { ...known, binding, advisedBy: [...known.advisedBy, name] };
}

/** Why a bundle is not yet enough to decide on. */
export type BundleGap =
  | { kind: "class_open" }
  | { kind: "advice_unasked"; service: string }
  | { kind: "advice_open"; service: string; dueOn: LocalDate | null }
  | { kind: "advice_expired"; service: string }
  | { kind: "application_incomplete"; missing: number };

const waiting: readonly AdviceRequestStatus[] = ["asked", "in_progress", "more_information"];

/** What the reader must know before deciding on this bundle. */
export function gapsOfBundle({ application, classification, unasked, requests, joint }: AdviceBundle): BundleGap[] {
  const gaps: BundleGap[] = [];
  if (classification.confirmed === null) gaps.push({ kind: "class_open" });
  if (application.missing.length > 0)
    gaps.push({ kind: "application_incomplete", missing: application.missing.length });
  for (const service of unasked) gaps.push({ kind: "advice_unasked", service });
  for (const { service, status, dueOn, advice } of requests) {
    if (waiting.includes(status)) gaps.push({ kind: "advice_open", service, dueOn });
    else if (advice && !advice.stands) gaps.push({ kind: "advice_expired", service });
  }
  if (joint && !joint.stands) gaps.push({ kind: "advice_expired", service: joint.writtenBy });
  return gaps;
}
