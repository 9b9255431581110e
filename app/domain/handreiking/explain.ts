import type { KnownValue, Range } from "./assessment";
import type { Test } from "./condition";
import type { EvaluateOptions } from "./evaluate";
import type { Facts } from "./facts";
import type { Handreiking } from "./model";
import type { Verdict } from "./reserved";
import type { Source } from "./source";

export type TraceKind =
  | "track-criterion"
  | "scan-question"
  | "class-table"
  | "class-minimum"
  | "advice"
  | "joint"
  | "attachment"
  | "condition"
  | "elsewhere"
  | "step";

/** A test with what it found. */
export type TestTrace = { readonly test: Test; readonly outcome: Verdict };

/** Why a rule has its outcome, as structure; `copy` makes the sentence. */
export type Because =
  /** The rule has no condition. */
  | { readonly kind: "always" }
  /** These clauses hold. */
  | { readonly kind: "holds"; readonly clauses: readonly (readonly TestTrace[])[] }
  /** No clause holds: per clause the tests that fail. */
  | { readonly kind: "fails"; readonly clauses: readonly (readonly TestTrace[])[] }
  /** Undecided: the clauses that still may hold, and the unanswered facts they wait for. */
  | {
      readonly kind: "depends";
      readonly clauses: readonly (readonly TestTrace[])[];
      readonly facts: readonly string[];
    }
  /** A scan question: the answer's points. `band` is the lower edge of the band, `option` the chosen option. */
  | {
      readonly kind: "points";
      readonly points: Range;
      readonly band: number | null;
      readonly option: string | null;
      readonly answered: boolean;
    };

export type TraceEntry = {
  readonly rule: string;
  readonly kind: TraceKind;
  readonly outcome: Verdict;
  readonly sources: readonly Source[];
  readonly because: Because;
  /** Every fact and outcome that the rule reads, with what was known of it. */
  readonly read: Readonly<Record<string, KnownValue>>;
  /** The gemeente whose local layer the rule comes from. */
  readonly local: string | null;
};

/** Accounts for every rule of the handreiking, also those that do not apply or are undecided. */
export declare function explain(
  handreiking: Handreiking,
  facts: Facts,
  options?: EvaluateOptions,
): readonly TraceEntry[];
