import fc from "fast-check";
import type { Answers } from "~/domain/form/answers";
import { heavyAnswers, lightAnswers, middleAnswers } from "./application-answers";

/** Where a dossier starts, by the class it comes to. */
export const firstAnswers = fc.constantFrom<Answers>(lightAnswers, middleAnswers, heavyAnswers);

/** What organisers change, with small and large steps, for one service and for all, and across the borders of a class. */
export const oneChange = fc.constantFrom<Answers>(
  { personen_piek: 600 },
  { personen_piek: 640 },
  { personen_piek: 2550 },
  { personen_piek: 2800 },
  { personen_piek: 2950 },
  { personen_piek: 3600 },
  { personen_piek: 12_000 },
  { omschrijving_evenement: "Muziek op het plein." },
  { omschrijving_evenement: "Ook demonstraties." },
  { aandacht: "ja" },
  { aandacht: "nee" },
  { alcohol_risico: "ja" },
  { alcohol_risico: "nee" },
  { zelfredzaam: "beperkt" },
  { zelfredzaam: "volledig" },
  { bijzonder: ["koken"], kookbron: ["gas"] },
  { bijzonder: ["koken"], kookbron: ["elektrisch"] },
  { bijzonder: ["stunts"], stunt_omschrijving: "Een truck rijdt over wrakken." },
  { muziek: "hard" },
  { muziek: "versterkt" },
  { weggebruik: "dicht", wegen_dicht: [{ weg: "Dorpsstraat", beheerder: "gemeente" }] },
  { weggebruik: "geen" },
  { aantrekking: "nationaal" },
  { aantrekking: "dorp" },
  { naam_evenement: "Zomerfeest" },
  { aandacht: null },
  { alcohol_risico: null },
  { personen_piek: null },
);

/** A row of changes, each on top of the one before. */
export const changesInTurn = (most: number): fc.Arbitrary<readonly Answers[]> =>
  fc.array(oneChange, { minLength: 1, maxLength: most });
