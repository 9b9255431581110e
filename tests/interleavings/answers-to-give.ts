import type { Answer } from "~/domain/form/answers";

/**
 * Changes that people make here: to a number by far more than its margin, to the description, to something that
 * nobody's advice rests on, and to what makes an evenement heavier.
 */
const changes: readonly (readonly [string, Answer])[] = [
  ["personen_piek", 2800],
  ["personen_piek", 4000],
  ["personen_piek", 600],
  ["personen_piek", 9500],
  ["omschrijving_evenement", "Muziek op het plein, met eten en spelletjes."],
  ["omschrijving_evenement", "Muziek op het plein en een optocht."],
  ["bezoekers_totaal", 1500],
  ["bezoekers_totaal", 3000],
  ["naam_evenement", "Zomerfeest"],
];

/** One of the changes, by chance: the question and its new answer. */
export const answersToGive = (chance: number): readonly [string, Answer] =>
  changes[chance % changes.length] ?? ["", ""];
