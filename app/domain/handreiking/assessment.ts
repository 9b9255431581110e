import type { FactValue } from "./facts";
import type { Track, Verdict } from "./reserved";

/** A value between two bounds; equal bounds mean that it is certain. Points, not hundredths. */
export type Range = { readonly min: number; readonly max: number };

/** What is known of the value of a fact or an outcome. */
export type KnownValue =
  | { readonly kind: "value"; readonly value: FactValue }
  | { readonly kind: "between"; readonly min: number; readonly max: number }
  | { readonly kind: "one-of"; readonly options: readonly string[] }
  | { readonly kind: "includes"; readonly certain: readonly string[]; readonly possible: readonly string[] }
  /** The question is not asked, and the method gives no value for that case. */
  | { readonly kind: "not-applicable" };

/** What one rule says now. `dependsOn`: the unanswered facts that an undecided outcome waits for. */
export type RuleOutcome = {
  readonly rule: string;
  readonly outcome: Verdict;
  readonly dependsOn: readonly string[];
};

export type TrackOutcome = {
  readonly possible: readonly Track[];
  readonly certain: Track | null;
  /** An undetermined track counts as a permit. */
  readonly countsAs: Track;
  /** Decided by the officer instead of worked out. */
  readonly decided: boolean;
  readonly dependsOn: readonly string[];
};

export type ScanAnswer = {
  readonly rule: string;
  readonly profile: string;
  readonly fact: string;
  readonly answered: boolean;
  readonly points: Range;
};
export type ScanOutcome = {
  readonly answers: readonly ScanAnswer[];
  readonly profiles: readonly { readonly id: string; readonly score: Range }[];
  readonly total: Range;
  readonly complete: boolean;
};

export type ClassOutcome = {
  /** Classes that the answers so far leave possible, from light to heavy. */
  readonly possible: readonly string[];
  /** The class that follows from the facts; null as long as answers decide it (or the scan must be complete first). */
  readonly computed: string | null;
  /** The class that the officer laid down, if any. */
  readonly confirmed: string | null;
  /** Confirmed, else computed: what advice, attachments, conditions and steps go by. */
  readonly effective: string | null;
  /** Row(s) of the table that hold. */
  readonly tableRules: readonly string[];
  /** Decisive criteria that fired. */
  readonly minimumRules: readonly string[];
  readonly dependsOn: readonly string[];
};

export type AdviceOutcome = RuleOutcome & { readonly service: string };
export type ServiceOutcome = {
  readonly service: string;
  readonly outcome: Verdict;
  /** The rules that hold, or when none does, those that still may. */
  readonly rules: readonly string[];
  readonly themes: readonly string[];
  readonly dependsOn: readonly string[];
};
export type AttachmentOutcome = RuleOutcome & { readonly document: string };
/** `text` has its placeholders filled; a placeholder whose value is not certain is listed in `unfilled`. */
export type ConditionOutcome = RuleOutcome & { readonly text: string; readonly unfilled: readonly string[] };
export type StepOutcome = {
  readonly step: string;
  readonly outcome: Verdict;
  readonly dependsOn: readonly string[];
  /** Per term of the step, in order; the first that holds applies. */
  readonly terms: readonly Verdict[];
};

/** What a version of the handreiking says about an evenement, as far as its answers decide it. */
export type Assessment = {
  readonly track: TrackOutcome;
  /** Whether a question (or section) is to be asked; only `ja` shows it. */
  readonly questions: Readonly<Record<string, Verdict>>;
  readonly sections: Readonly<Record<string, Verdict>>;
  /** Facts and derived facts as rules read them: hidden answers no longer count. */
  readonly facts: Readonly<Record<string, KnownValue>>;
  /** Null when the method has no scan or the track needs none. */
  readonly scan: ScanOutcome | null;
  /** Null when the track has no class. */
  readonly class: ClassOutcome | null;
  readonly advice: readonly AdviceOutcome[];
  readonly services: readonly ServiceOutcome[];
  /** Per term for advice, in order; the first that holds applies. */
  readonly adviceTerms: readonly Verdict[];
  readonly joint: RuleOutcome | null;
  readonly attachments: readonly AttachmentOutcome[];
  readonly conditions: readonly ConditionOutcome[];
  readonly elsewhere: readonly RuleOutcome[];
  readonly steps: readonly StepOutcome[];
};
