import { z } from "zod";
import { tracks } from "../reserved";
import { derivedFact, fact } from "./facts";
import { section } from "./form";
import { citations, classId, entry, gemeenteId, line, localDate, sourceDocuments, wordId } from "./parts";
import {
  adviceRule,
  adviceTerm,
  attachment,
  classes,
  elsewhere,
  joint,
  milestoneUses,
  norm,
  permitCondition,
  scan,
  service,
  step,
  track,
} from "./rules";

const factValue = z.custom<number | string | readonly string[] | readonly Record<string, number | string>[]>(
  (v) => typeof v === "number" || typeof v === "string" || Array.isArray(v),
);

const example = entry({
  naam: line,
  feiten: z.record(z.string(), factValue),
  verwacht: entry({
    traject: z.enum(tracks).optional(),
    risicoscore: z.number().optional(),
    scores: z.record(wordId, z.number()).optional(),
    klasse: classId.optional(),
    adviezen: z.array(wordId).optional(),
    bijlagen: z.array(wordId).optional(),
    voorschriften: z.array(z.string()).optional(),
  }),
});
export type ExampleDocument = z.output<typeof example>;

/** `handreiking/1`: one file is one version of the regional method. Keys are Dutch, because the region edits them. */
export const handreikingDocument = entry({
  formaat: z.literal("handreiking/1"),
  id: wordId.or(z.string().regex(/^[a-z][a-z0-9-]*$/)),
  titel: line,
  versie: line,
  ingangsdatum: localDate,
  geldt_voor: line.optional(),
  toelichting: line.optional(),
  bronnen: sourceDocuments,
  gemeenten: z.record(gemeenteId, line).optional(),
  feiten: z.record(wordId, fact),
  afgeleid: z.record(wordId, derivedFact).optional(),
  risicoscan: scan.optional(),
  klasse: classes,
  traject: track.optional(),
  diensten: z.record(wordId, service),
  normen: z.record(wordId, norm).optional(),
  integraal: joint.optional(),
  adviezen: z.array(adviceRule).optional(),
  adviestermijn: adviceTerm.optional(),
  bijlagen: z.array(attachment).optional(),
  voorschriften: z.array(permitCondition).optional(),
  elders: z.array(elsewhere).optional(),
  gebeurtenissen: milestoneUses.optional(),
  stappen: z.array(step).optional(),
  formulier: z.array(section).optional(),
  wijziging: entry({ laatste_weken: z.int().min(0), bron: citations }).optional(),
  voorbeelden: z.array(example).optional(),
});
export type HandreikingDocument = z.output<typeof handreikingDocument>;
