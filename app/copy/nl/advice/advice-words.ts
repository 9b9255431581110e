import type { AdviceListName } from "~/domain/advice/advice-lists";
import type { Binding } from "~/domain/advice/advice-status";

export const bindingWords: Record<Binding, string> = { must: "Moet", advised: "Geadviseerd" };

export const listWords: Record<AdviceListName, string> = {
  late: "Te laat",
  week: "Deze week",
  open: "Alles wat openstaat",
  given: "Gegeven",
  ended: "Niet meer nodig",
};

/** The words in the address of a list. */
export const listPaths: Record<AdviceListName, string> = {
  late: "te-laat",
  week: "deze-week",
  open: "open",
  given: "gegeven",
  ended: "niet-meer-nodig",
};

/** `asked` again after a change reads otherwise than asked for the first time. */
export const askedAgain = { text: "Opnieuw gevraagd", tone: "attention" } as const;
