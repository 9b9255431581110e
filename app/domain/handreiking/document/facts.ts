import { z } from "zod";
import {
  citations,
  clauseDocument,
  conditionDocument,
  entry,
  line,
  oneOrMany,
  options,
  say,
  text,
  wordId,
  yesNo,
} from "./parts";

const factShape = {
  /** Short name for sentences. */
  kort: text,
  toelichting: line.optional(),
  /** An answer about date or place: nobody is advised to change it. */
  plaats_of_datum: yesNo.optional(),
};

/** A fact that somebody answers. A question with the same id feeds it. */
export const fact = z.discriminatedUnion("type", [
  entry({
    ...factShape,
    type: z.literal("getal"),
    eenheid: line.optional(),
    min: z.number(),
    max: z.number(),
    decimalen: z.int().min(0).max(2).default(0),
    bij_nvt: z.number().optional(),
  }).refine((f) => f.min <= f.max, { error: say("min-above-max") }),
  entry({ ...factShape, type: z.literal("ja_nee"), bij_nvt: z.enum(["ja", "nee"]).optional() }),
  entry({ ...factShape, type: z.literal("keuze"), opties: options, bij_nvt: wordId.optional() }),
  entry({ ...factShape, type: z.literal("meerkeuze"), opties: options, bij_nvt: z.array(wordId).optional() }),
]);
export type FactDocument = z.output<typeof fact>;

const operand = z.custom<string | number>(
  (v) => typeof v === "string" || (typeof v === "number" && Number.isFinite(v)),
  {
    error: say("bad-operand"),
  },
);
const operands = z.array(operand).min(1);
const rowsShape = { rijen: wordId, als: clauseDocument.optional() };

/** Facts (a list) or a column of repeating rows, of which columns may be multiplied within the row. */
const factsOrRows = z.preprocess(
  (value) => (Array.isArray(value) ? { van: value } : value),
  entry({
    van: operands.optional(),
    rijen: wordId.optional(),
    als: clauseDocument.optional(),
    veld: wordId.optional(),
    maal: z.array(wordId).min(2).optional(),
  }).refine(
    (v) =>
      v.van
        ? !v.rijen && !v.veld && !v.maal && !v.als
        : v.rijen !== undefined && (v.veld === undefined) !== (v.maal === undefined),
    { error: say("facts-or-rows") },
  ),
);

const operations = ["deel", "maal", "som", "hoogste", "kies", "aantal", "soorten"] as const;

/** A fact that follows from others, by exactly one operation. */
export const derivedFact = entry({
  kort: text.optional(),
  eenheid: line.optional(),
  toelichting: line.optional(),
  bron: citations,
  deel: z.tuple([operand, operand]).optional(),
  maal: operands.optional(),
  som: factsOrRows.optional(),
  hoogste: factsOrRows.optional(),
  aantal: entry(rowsShape).optional(),
  soorten: entry({ ...rowsShape, veld: wordId }).optional(),
  /** Rows are tried in order; `anders` when none holds. */
  kies: oneOrMany(entry({ als: conditionDocument, dan: wordId })).optional(),
  anders: wordId.optional(),
  /** Names of the outcomes of `kies`; without them the outcomes are ja and nee. */
  opties: options.optional(),
  afronden: z.enum(["omhoog", "omlaag", "heel"]).optional(),
})
  .refine((d) => operations.filter((o) => d[o] !== undefined).length === 1, {
    error: say("one-operation", { operations }),
  })
  .refine((d) => (d.kies === undefined) === (d.anders === undefined), { error: say("choose-needs-otherwise") });
export type DerivedFactDocument = z.output<typeof derivedFact>;
