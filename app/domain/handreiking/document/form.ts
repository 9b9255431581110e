import { z } from "zod";
import { fieldKinds, meanings, shapes, textForms } from "../reserved";
import {
  citations,
  conditionDocument,
  entry,
  line,
  oneOrMany,
  options,
  ruleId,
  say,
  text,
  wordId,
  yesNo,
} from "./parts";

const purpose = entry({
  regel: oneOrMany(ruleId).optional(),
  dienst: wordId.optional(),
  thema: wordId.optional(),
  grond: citations.optional(),
}).refine(
  (w) =>
    [w.regel, w.dienst, w.grond].filter((v) => v !== undefined).length === 1 &&
    (w.dienst === undefined) === (w.thema === undefined),
  { error: say("one-purpose") },
);

const required = z.preprocess((value) => (value === "nee" ? {} : value), entry({ grond: citations.optional() }));

const materiality = z.preprocess(
  (value) => (typeof value === "string" ? { hoe: value } : value),
  entry({
    hoe: z.enum(["altijd", "ja", "nee"]).optional(),
    marge: z.number().min(0).optional(),
    eenheid: z.enum(["procent", "absoluut"]).optional(),
  }).refine(
    (w) => (w.hoe !== undefined) !== (w.marge !== undefined) && (w.marge === undefined) === (w.eenheid === undefined),
    { error: say("bad-materiality") },
  ),
);

const base = {
  id: wordId,
  label: text,
  uitleg: text.optional(),
  als: conditionDocument.optional(),
  waarom: purpose,
  verplicht: required.optional(),
  wezenlijk: materiality.optional(),
  gevoelig: yesNo.optional(),
  betekenis: z.enum(meanings).optional(),
};
const numberShape = {
  min: z.number().optional(),
  max: z.number().optional(),
  decimalen: z.int().min(0).max(2).optional(),
  eenheid: line.optional(),
};

const field = entry({
  id: wordId,
  soort: z.enum(fieldKinds),
  label: text,
  uitleg: text.optional(),
  verplicht: yesNo.optional(),
  opties: options.optional(),
  ...numberShape,
});
export type FieldDocument = z.output<typeof field>;

/** The questions of the form, one list for those that rules read and those that people read. */
export const question = z.discriminatedUnion("soort", [
  entry({
    ...base,
    soort: z.literal("tekst"),
    vorm: z.enum(textForms).optional(),
    max_tekens: z.int().min(1).optional(),
  }),
  entry({ ...base, soort: z.literal("lange_tekst"), max_tekens: z.int().min(1).optional() }),
  entry({ ...base, soort: z.literal("getal"), ...numberShape }),
  entry({ ...base, soort: z.literal("ja_nee") }),
  entry({ ...base, soort: z.literal("keuze"), opties: options.optional() }),
  entry({ ...base, soort: z.literal("meerkeuze"), opties: options.optional() }),
  entry({ ...base, soort: z.literal("datum") }),
  entry({ ...base, soort: z.literal("tijd") }),
  entry({ ...base, soort: z.literal("evenementdagen") }),
  entry({ ...base, soort: z.literal("contact") }),
  entry({ ...base, soort: z.literal("organisatie") }),
  entry({ ...base, soort: z.literal("adres") }),
  entry({
    ...base,
    soort: z.literal("gebied"),
    vormen: z.array(z.enum(shapes)).min(1).optional(),
    rollen: z.record(wordId, text).optional(),
  }),
  entry({
    ...base,
    soort: z.literal("rijen"),
    velden: z.array(field).min(1),
    rij_naam: text,
    max_rijen: z.int().min(1).max(200).optional(),
  }),
  entry({ ...base, soort: z.literal("bestand"), bijlage: wordId.optional() }),
  entry({ ...base, soort: z.literal("verklaring"), tekst: text }),
]);
export type QuestionDocument = z.output<typeof question>;

export const section = entry({
  sectie: wordId,
  titel: text,
  uitleg: text.optional(),
  als: conditionDocument.optional(),
  vragen: z.array(question).min(1),
});
export type SectionDocument = z.output<typeof section>;
