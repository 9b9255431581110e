import { z } from "zod";
import { derivedFact, fact } from "./facts";
import { question } from "./form";
import {
  citations,
  classId,
  entry,
  gemeenteId,
  line,
  localDate,
  oneOrMany,
  ruleId,
  say,
  sourceDocuments,
  term,
  wordId,
} from "./parts";
import { attachment, track } from "./rules";

/** `gemeente/1`: what a gemeente adds to the regional method. It can add and set terms, never take away. */
export const gemeenteDocument = entry({
  formaat: z.literal("gemeente/1"),
  gemeente: gemeenteId,
  naam: line,
  handreiking: line,
  versie: line,
  ingangsdatum: localDate,
  /** Whether the criteria are the gemeente's own or the general set, because its own were not found. */
  herkomst: z.enum(["eigen", "algemeen"]),
  toelichting: line.optional(),
  bronnen: sourceDocuments,
  feiten: z.record(wordId, fact).optional(),
  afgeleid: z.record(wordId, derivedFact).optional(),
  traject: track.optional(),
  termijnen: z
    .array(entry({ id: ruleId, stap: ruleId, termijn: oneOrMany(term), bron: citations, toelichting: line.optional() }))
    .optional(),
  bijlagen: z.array(attachment).optional(),
  vragen: z
    .array(entry({ sectie: wordId, vraag: question }))
    .max(5, { error: say("too-many-questions") })
    .optional(),
  mandaat: entry({ klassen: z.array(classId), bron: citations }).optional(),
});
export type GemeenteDocument = z.output<typeof gemeenteDocument>;
