import { z } from "zod";
import { type Milestone, milestones, parties, serviceLevels, termBases } from "../reserved";
import {
  citations,
  classId,
  conditionDocument,
  duration,
  entry,
  forTracks,
  line,
  oneOrMany,
  ruleId,
  ruleShape,
  say,
  term,
  text,
  whenOrAlways,
  whenOrAlwaysError,
  wordId,
  yesNo,
} from "./parts";

const points = z
  .number()
  .refine((p) => Math.abs(p * 100 - Math.round(p * 100)) < 1e-9, { error: say("points-decimals") });

const scanQuestion = entry({
  id: ruleId,
  feit: wordId,
  bron: citations,
  staffel: z
    .array(entry({ vanaf: z.number(), punten: points }))
    .min(1)
    .optional(),
  punten: z.record(wordId, points).optional(),
}).refine((q) => (q.staffel === undefined) !== (q.punten === undefined), { error: say("bands-or-points") });
export type ScanQuestionDocument = z.output<typeof scanQuestion>;

export const scan = entry({
  bron: citations,
  volledig: yesNo.optional(),
  namen: z.record(wordId, text).optional(),
  profielen: z.record(wordId, z.array(scanQuestion).min(1)),
});

const classRow = entry({ ...ruleShape, klasse: classId }).refine(whenOrAlways, whenOrAlwaysError);
export type ClassRowDocument = z.output<typeof classRow>;
export const classes = entry({
  volgorde: z.array(classId).min(1).max(12),
  betekenis: z.record(classId, text).optional(),
  tabel: z.array(classRow).min(1),
  minimaal: z.array(classRow).optional(),
  afwijken: entry({ wie: line, motivering_verplicht: z.literal("ja").default("ja"), bron: citations }).optional(),
});

const criterion = entry({ ...ruleShape, tekst: text }).refine(whenOrAlways, whenOrAlwaysError);
export const trackCriteria = entry({
  bron: citations,
  criteria: z.array(criterion).min(1),
  verbieden: term.optional(),
});
export type TrackCriteriaDocument = z.output<typeof trackCriteria>;
export const track = entry({ vrij: trackCriteria.optional(), melding: trackCriteria.optional() });

export const norm = entry({ naam: text, eenheid: line, strengst: z.enum(["hoogste", "laagste"]) });
export const service = entry({
  naam: line,
  niveau: z.enum(serviceLevels).default("regio"),
  uren_per_advies: z.number().min(0).optional(),
  themas: z
    .record(wordId, entry({ naam: text, vragen: z.array(wordId).default([]), bijlagen: z.array(wordId).default([]) }))
    .optional(),
  normen: z.record(wordId, entry({ waarde: z.number(), bron: citations })).optional(),
});
export type ServiceDocument = z.output<typeof service>;

export const joint = entry({
  id: ruleId.default("integraal"),
  klasse: oneOrMany(classId),
  uit: z.array(wordId).min(1),
  door: wordId,
  overleg: yesNo.optional(),
  bron: citations,
  toelichting: line.optional(),
});

export const adviceRule = entry({
  ...ruleShape,
  aan: wordId,
  onderwerp: line,
  themas: z.array(wordId).optional(),
  traject: forTracks,
}).refine(whenOrAlways, whenOrAlwaysError);
export const adviceTerm = entry({
  termijn: oneOrMany(term),
  herinneren: z.array(z.int().min(0)).default([]),
  bron: citations,
});

export const attachment = entry({
  ...ruleShape,
  document: wordId,
  naam: text,
  uitleg: text.optional(),
  inhoud: z.array(line).optional(),
  traject: forTracks,
}).refine(whenOrAlways, whenOrAlwaysError);
export type AttachmentDocument = z.output<typeof attachment>;

/** One schema for the method's conditions and those of a service's library. */
export const permitCondition = entry({
  ...ruleShape,
  tekst: line,
  thema: wordId.optional(),
  dwingend: yesNo.optional(),
  norm: entry({ soort: wordId, waarde: z.number() }).optional(),
  traject: forTracks,
}).refine(whenOrAlways, whenOrAlwaysError);
export type PermitConditionDocument = z.output<typeof permitCondition>;

export const elsewhere = entry({
  ...ruleShape,
  naam: text,
  waar: text,
  uitleg: text.optional(),
  url: z.url({ protocol: /^https?$/, error: say("bad-url") }).optional(),
  uiterlijk: term.optional(),
  traject: forTracks,
}).refine(whenOrAlways, whenOrAlwaysError);

const milestoneUse = entry({
  naam: line,
  opschorting: z.enum(["begin", "einde"]).optional(),
  bron: citations.optional(),
}).optional();
export const milestoneUses = entry(
  Object.fromEntries(milestones.map((milestone) => [milestone, milestoneUse])) as Record<
    Milestone,
    typeof milestoneUse
  >,
);

export const step = entry({
  id: ruleId,
  nummer: z.int().min(1).optional(),
  naam: line,
  uitleg: text.optional(),
  door: z.enum(parties),
  na: z.array(ruleId).default([]),
  als: conditionDocument.optional(),
  traject: forTracks,
  klaar_bij: z.enum(milestones),
  termijn: oneOrMany(term).optional(),
  soort: z.enum(termBases).default("beleid"),
  opschorten: yesNo.optional(),
  verlengen: duration.optional(),
  bron: citations,
  toelichting: line.optional(),
});
export type StepDocument = z.output<typeof step>;
