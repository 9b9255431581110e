import type { Condition } from "./condition";
import type { DerivedFact } from "./derived-fact";
import type { Facts } from "./facts";
import type { Question, Section } from "./question";
import type { Milestone, Party, ServiceLevel, TermBasis, TermUnit, Track } from "./reserved";
import type { Source, SourceDocument } from "./source";

/** A text in Dutch, with translations where the document has them. */
export type Text = { readonly nl: string } & Readonly<Record<string, string>>;

/**
 * A version of the regional method, compiled from its document: every reference is resolved and every
 * condition can be evaluated. With a local layer merged in, `local` says whose.
 */
export type Handreiking = {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** First day (YYYY-MM-DD) on which an application that comes in falls under this version. */
  readonly validFrom: string;
  readonly note: string | null;
  readonly sources: Readonly<Record<string, SourceDocument>>;
  readonly gemeenten: readonly { readonly id: string; readonly name: string }[];
  readonly facts: readonly Fact[];
  readonly derived: readonly DerivedFact[];
  readonly scan: Scan | null;
  readonly classes: Classes;
  readonly track: TrackRules;
  readonly services: readonly Service[];
  readonly norms: readonly Norm[];
  readonly joint: JointRule | null;
  readonly advice: readonly AdviceRule[];
  readonly adviceTerm: AdviceTerm | null;
  readonly attachments: readonly AttachmentRule[];
  readonly conditions: readonly ConditionRule[];
  readonly elsewhere: readonly ElsewhereRule[];
  readonly milestones: readonly MilestoneUse[];
  readonly steps: readonly Step[];
  readonly sections: readonly Section[];
  /** All questions of all sections in order. */
  readonly questions: readonly Question[];
  /** A change within the last weeks before the evenement is told to the burgemeester. */
  readonly change: { readonly lastWeeks: number; readonly sources: readonly Source[] } | null;
  readonly examples: readonly Example[];
  readonly local: LocalLayerInfo | null;
  /** How the parts depend on each other, in an order that can be evaluated. */
  readonly plan: EvaluationPlan;
};

/** Which gemeente's layer is merged in, and whether its figures are its own or the general set. */
export type LocalLayerInfo = {
  readonly gemeente: string;
  readonly name: string;
  readonly version: string;
  readonly validFrom: string;
  readonly standing: "eigen" | "algemeen";
  readonly note: string | null;
  /** Classes that the licensing officer may decide on by mandate; null: all but the heaviest. */
  readonly mandate: { readonly classes: readonly string[]; readonly sources: readonly Source[] } | null;
};

/** `alone`: cannot go with another answer to the same question, such as "none of these". */
export type FactOption = { readonly id: string; readonly label: Text; readonly help?: Text; readonly alone?: boolean };

type FactBase = {
  readonly id: string;
  /** Short name for sentences, such as "aantal bezoekers (piek)". */
  readonly label: Text;
  readonly supplied: boolean;
  /** Date or place: no advice to change it is given. */
  readonly fixed: boolean;
  /** The value when the question is not applicable; without it tests on the fact fail then. */
  readonly whenHidden?: number | string | readonly string[];
};

export type Fact = FactBase &
  (
    | {
        readonly type: "number";
        readonly unit: string;
        readonly min: number;
        readonly max: number;
        readonly decimals: number;
      }
    | { readonly type: "choice"; readonly yesNo: boolean; readonly options: readonly FactOption[] }
    | { readonly type: "set"; readonly options: readonly FactOption[] }
  );

/** What every rule has. `local` is the gemeente whose layer added it. */
export type Rule = {
  readonly id: string;
  readonly when: Condition;
  readonly sources: readonly Source[];
  readonly note: string | null;
  readonly local: string | null;
};

export type Scan = {
  readonly sources: readonly Source[];
  /** The class stays undetermined until every scan question that is asked has an answer. */
  readonly complete: boolean;
  readonly profiles: readonly ScanProfile[];
};
export type ScanProfile = { readonly id: string; readonly name: Text; readonly questions: readonly ScanQuestion[] };

/** Points are whole hundredths, so that sums are exact. */
export type ScanQuestion = {
  readonly id: string;
  readonly fact: string;
  readonly slot: number;
  readonly sources: readonly Source[];
  readonly points:
    | { readonly kind: "bands"; readonly bands: readonly { readonly from: number; readonly points: number }[] }
    | {
        readonly kind: "options";
        readonly points: readonly { readonly option: string; readonly bit: number; readonly points: number }[];
      };
};

export type Classes = {
  /** From light to heavy. */
  readonly order: readonly string[];
  readonly names: Readonly<Record<string, Text>>;
  /** Exactly one row fits. */
  readonly table: readonly ClassRule[];
  /** Decisive criteria: the heaviest that fires is the least the class can be. */
  readonly minimum: readonly ClassRule[];
  readonly deviation: { readonly who: string; readonly sources: readonly Source[] } | null;
};
export type ClassRule = Rule & { readonly class: string };

/** All criteria of `vrij` hold: free. Else all of `melding`: a notice. Else: a permit. */
export type TrackRules = { readonly free: TrackCriteria | null; readonly melding: TrackCriteria | null };
export type TrackCriteria = {
  readonly criteria: readonly (Rule & { readonly text: Text })[];
  readonly sources: readonly Source[];
  /** Within which the burgemeester may forbid a melding. */
  readonly forbidWithin: Term | null;
};

export type Service = {
  readonly id: string;
  readonly name: string;
  readonly level: ServiceLevel;
  readonly hoursPerAdvice: number | null;
  readonly themes: readonly Theme[];
  readonly norms: readonly ServiceNorm[];
};
/** What a service looks at, and the questions and attachments (by document id) that it relies on. */
export type Theme = {
  readonly id: string;
  readonly name: Text;
  readonly questions: readonly string[];
  readonly attachments: readonly string[];
};

/** A measurable norm, such as the width of a passage; `strictest` says which of two values wins. */
export type Norm = {
  readonly id: string;
  readonly name: Text;
  readonly unit: string;
  readonly strictest: "hoogste" | "laagste";
};
export type NormValue = { readonly norm: string; readonly value: number };
export type ServiceNorm = NormValue & { readonly sources: readonly Source[] };

/** For `classes` one joint advice of `from`, written by the service `by`. */
export type JointRule = Rule & {
  readonly classes: readonly string[];
  readonly from: readonly string[];
  readonly by: string;
  readonly meeting: boolean;
};
export type AdviceRule = Rule & {
  readonly service: string;
  readonly subject: string;
  readonly themes: readonly string[];
};
/** How long an adviser has (first row that applies), and on which days before the end a reminder goes out. */
export type AdviceTerm = {
  readonly terms: readonly Term[];
  readonly remindDaysBefore: readonly number[];
  readonly sources: readonly Source[];
};
export type AttachmentRule = Rule & {
  readonly document: string;
  readonly name: Text;
  readonly help: Text | null;
  readonly contents: readonly string[];
};
/** A condition for the permit; `{fact}` in the text stands for the fact's value. */
export type ConditionRule = Rule & {
  readonly text: string;
  readonly theme: string | null;
  readonly mandatory: boolean;
  readonly norm: NormValue | null;
};
/** What the organiser must arrange elsewhere; no attachment of the application. */
export type ElsewhereRule = Rule & {
  readonly name: Text;
  readonly where: Text;
  readonly help: Text | null;
  readonly url: string | null;
  readonly term: Term | null;
};

/** A milestone that this method uses, under its own name. */
export type MilestoneUse = {
  readonly id: Milestone;
  readonly name: string;
  readonly suspends: "begin" | "einde" | null;
  readonly sources: readonly Source[];
};

export type Step = Rule & {
  readonly name: string;
  readonly number: number | null;
  readonly by: Party;
  readonly after: readonly string[];
  readonly doneAt: Milestone;
  readonly terms: readonly Term[];
  readonly basis: TermBasis;
  /** Whether a suspension of the procedure moves the end of the term. */
  readonly suspendable: boolean;
  /** By how much the term may be extended, once. */
  readonly extension: { readonly amount: number; readonly unit: TermUnit; readonly sources: readonly Source[] } | null;
  readonly help: Text | null;
};
/** `amount` `unit` before or after a milestone. The first term whose condition holds applies. */
export type Term = {
  readonly when: Condition;
  readonly amount: number;
  readonly unit: TermUnit;
  readonly direction: "before" | "after";
  readonly milestone: Milestone;
  readonly sources: readonly Source[];
  readonly local: string | null;
};

export type Example = {
  readonly name: string;
  readonly facts: Facts;
  readonly expected: {
    readonly track?: Track;
    readonly score?: number;
    readonly profileScores?: Readonly<Record<string, number>>;
    readonly class?: string;
    readonly advice?: readonly string[];
    readonly attachments?: readonly string[];
    readonly conditions?: readonly string[];
  };
};

/** Every readable name has a slot; `order` is the order in which slots can be worked out. */
export type EvaluationPlan = {
  readonly slots: Readonly<Record<string, number>>;
  readonly order: readonly PlanNode[];
};
export type PlanNode =
  | { readonly kind: "fact"; readonly index: number; readonly slot: number; readonly visibleWhen: Condition | null }
  | { readonly kind: "rows"; readonly question: string; readonly visibleWhen: Condition | null }
  | { readonly kind: "derived"; readonly index: number; readonly slot: number }
  | { readonly kind: "track" | "class"; readonly slot: number }
  | { readonly kind: "scan" };
