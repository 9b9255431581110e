/** A condition holds when at least one clause holds; a clause holds when all its tests hold. */
export type Condition = { readonly clauses: readonly Clause[] };
export type Clause = readonly Test[];

/** `subject` is the id of a fact, a derived fact or an outcome (`klasse`, `traject`, `risicoscore`, `score_...`). */
export type Test = NumberTest | NumberListTest | OptionTest;

/** Lower and upper bound, each absent (null) or with or without its own value. */
export type NumberTest = {
  readonly kind: "between";
  readonly subject: string;
  readonly slot: number;
  readonly min: number | null;
  readonly minOpen: boolean;
  readonly max: number | null;
  readonly maxOpen: boolean;
};

/** The number is one of (or, negated, none of) the values. */
export type NumberListTest = {
  readonly kind: "number-in";
  readonly subject: string;
  readonly slot: number;
  readonly negated: boolean;
  readonly values: readonly number[];
};

/**
 * The chosen option is one of `options` (or none of them when negated). On a fact with several
 * answers: the answer includes one of `options` (or none of them).
 */
export type OptionTest = {
  readonly kind: "option-in" | "includes";
  readonly subject: string;
  readonly slot: number;
  readonly negated: boolean;
  readonly options: readonly string[];
  readonly mask: number;
};
