/**
 * The answer of every act that may be refused. A refusal is a value with a code, never an exception:
 * exceptions are for faults in the program. `copy` has a sentence for every code.
 */
export type Outcome<T, R extends string = Reason> = { ok: true; value: T } | Refusal<R>;

export type Refusal<R extends string = Reason> = {
  ok: false;
  reason: R;
  /** Problems per field of the form that asked for the act; the key is the field's name. */
  fields?: Readonly<Record<string, FieldProblem>>;
  /** Values that the sentence needs, such as the status that stands in the way. */
  detail?: Readonly<Record<string, string | number | readonly string[]>>;
};

/** A code with the values its sentence needs; `copy` makes the sentence. */
export type FieldProblem = { code: string; values?: Readonly<Record<string, string | number>> };

/**
 * Why an act is refused. `not_found` also covers what the actor may not know to exist (HTTP 404),
 * `forbidden` what the role may not do (403), `invalid` input to be mended (422),
 * the others a dossier that is not in the state the act needs (409).
 */
export const reasons = [
  "invalid",
  "forbidden",
  "not_found",
  "stale",
  "wrong_status",
  "advice_open",
  "advice_missing",
  "class_unconfirmed",
  "joint_advice_missing",
  "passage_open",
  "warning_unread",
  "outside_mandate",
  "reason_required",
  "too_early",
  "term_passed",
  "already_done",
  "frozen",
  "not_extendable",
  "extended_before",
  "decision_term_passed",
  "not_stopped",
  "term_not_missed",
  "notice_before",
] as const;

export type Reason = (typeof reasons)[number];

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const refuse = <R extends string = Reason>(
  reason: R,
  more: Omit<Refusal<R>, "ok" | "reason"> = {},
): Refusal<R> => ({ ok: false, reason, ...more });
