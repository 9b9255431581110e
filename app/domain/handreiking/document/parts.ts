import { z } from "zod";
import { milestones, termUnits, tracks } from "../reserved";

/**
 * A message of the schema is a kind with values in JSON, because zod hands on nothing but text;
 * `schema-problems` reads it back and `copy` makes the sentence.
 */
export const say = (kind: string, values: Record<string, unknown> = {}): string => JSON.stringify({ kind, values });

/** An object in which every key is known; an unknown key is answered with the keys that exist. */
export const entry = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? say("unknown-key", { keys: issue.keys, known: Object.keys(shape) })
        : undefined,
  });

/** One value or a list of them. A union would only say that the input is invalid, so the value is wrapped first. */
export const oneOrMany = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(item).min(1));

/** Id of a fact, question, option, theme: it is used in addresses and columns, so it stays plain. */
export const wordId = z.string().regex(/^(?!constructor$)[a-z][a-z0-9_]{0,59}$/, { error: say("bad-id") });
/** Id of a rule or step, such as AD-04. */
export const ruleId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$/, { error: say("bad-rule-id") });
export const classId = z.string().regex(/^(?!constructor$)[A-Za-z][A-Za-z0-9_]{0,29}$/, { error: say("bad-id") });
export const gemeenteId = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,19}$/, { error: say("bad-id") });

export const line = z
  .string()
  .trim()
  .min(1, { error: say("empty") });
export const yesNo = z.enum(["ja", "nee"]).transform((word) => word === "ja");
export const localDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: say("bad-date") });
export const citations = oneOrMany(line);

/** A Dutch text, or texts per language. */
export const text = z.preprocess(
  (value) => (typeof value === "string" ? { nl: value } : value),
  entry({ nl: line, en: line.optional(), de: line.optional() }),
);

export const options = z.record(
  wordId,
  z.preprocess(
    (value) => (typeof value === "string" ? { label: value } : value),
    /** `alleen`: an answer that cannot go with another one, such as "none of these". */
    entry({ label: text, uitleg: text.optional(), alleen: yesNo.optional() }),
  ),
);

const scalar = z.custom<string | number>(
  (v) => typeof v === "string" || (typeof v === "number" && Number.isFinite(v)),
  {
    error: say("bad-test-value"),
  },
);

/** The whole condition language: equals, one of, none of, at least, more than, at most, less than, includes. */
const test = z.preprocess(
  (value) => (typeof value === "object" && value !== null && !Array.isArray(value) ? value : { is: value }),
  entry({
    is: oneOrMany(scalar).optional(),
    niet: oneOrMany(scalar).optional(),
    bevat: oneOrMany(scalar).optional(),
    minstens: z.number().optional(),
    meer_dan: z.number().optional(),
    hoogstens: z.number().optional(),
    minder_dan: z.number().optional(),
  }).refine(
    (t) => {
      const listed = [t.is, t.niet, t.bevat].filter((v) => v !== undefined).length;
      const bounds = [t.minstens, t.meer_dan, t.hoogstens, t.minder_dan].filter((v) => v !== undefined).length;
      const doubled =
        (t.minstens !== undefined && t.meer_dan !== undefined) ||
        (t.hoogstens !== undefined && t.minder_dan !== undefined);
      return !doubled && (listed === 1 ? bounds === 0 : listed === 0 && bounds > 0);
    },
    { error: say("bad-test") },
  ),
);
export type TestDocument = z.output<typeof test>;

/** Several keys: and. A list: or. */
export const clauseDocument = z
  .record(z.string(), test)
  .refine((clause) => Object.keys(clause).length > 0, { error: say("empty-condition") });
export const conditionDocument = oneOrMany(clauseDocument);
export type ConditionDocument = z.output<typeof conditionDocument>;

/** What every rule has: an id, a condition or `altijd: ja`, and a source. */
export const ruleShape = {
  id: ruleId,
  als: conditionDocument.optional(),
  altijd: z.literal("ja").optional(),
  bron: citations,
  toelichting: line.optional(),
};
export const whenOrAlways = (rule: { als?: unknown; altijd?: unknown }): boolean =>
  (rule.als === undefined) !== (rule.altijd === undefined);
export const whenOrAlwaysError = { error: say("when-or-always") };

export const forTracks = oneOrMany(z.enum(tracks)).optional();

const unitShape = Object.fromEntries(termUnits.map((unit) => [unit, z.int().min(0).max(520).optional()])) as Record<
  (typeof termUnits)[number],
  z.ZodOptional<z.ZodInt>
>;
const oneUnit = (term: Partial<Record<(typeof termUnits)[number], number>>) =>
  termUnits.filter((unit) => term[unit] !== undefined).length === 1;

/** An amount of time alone, as by which a term is extended. */
export const duration = entry({ ...unitShape, bron: citations }).refine(oneUnit, { error: say("one-unit") });
export type DurationDocument = z.output<typeof duration>;

export const term = entry({
  ...unitShape,
  als: conditionDocument.optional(),
  voor: z.enum(milestones).optional(),
  na: z.enum(milestones).optional(),
  bron: citations.optional(),
})
  .refine(oneUnit, { error: say("one-unit") })
  .refine((t) => (t.voor === undefined) !== (t.na === undefined), { error: say("before-or-after") });
export type TermDocument = z.output<typeof term>;

export const sourceDocuments = z.record(
  z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/, { error: say("bad-id") }),
  entry({
    titel: line,
    versie: line.optional(),
    vastgesteld: localDate.optional(),
    url: z.url({ protocol: /^https?$/, error: say("bad-url") }).optional(),
    bwb: line.optional(),
    gezag: z.enum(["vastgesteld", "geleend", "eigen_oordeel"]).default("vastgesteld"),
    toelichting: line.optional(),
  }),
);
export type SourceDocuments = z.output<typeof sourceDocuments>;
