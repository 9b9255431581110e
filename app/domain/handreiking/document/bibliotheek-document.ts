import { z } from "zod";
import { entry, line, localDate, sourceDocuments, wordId } from "./parts";
import { permitCondition } from "./rules";

/** `bibliotheek/1`: the conditions that one service proposes, versioned like the handreiking. */
export const bibliotheekDocument = entry({
  formaat: z.literal("bibliotheek/1"),
  id: line,
  titel: line,
  versie: line,
  ingangsdatum: localDate,
  dienst: wordId,
  handreiking: line,
  toelichting: line.optional(),
  bronnen: sourceDocuments,
  voorschriften: z.array(permitCondition).min(1),
});
export type BibliotheekDocument = z.output<typeof bibliotheekDocument>;
