import type { AdviceListName } from "~/domain/advice/advice-lists";
import type { Binding } from "~/domain/advice/advice-status";

export const bindingWords: Record<Binding, string> = { must: "Moet", advised: "Geadviseerd" };

export const listWords: Record<AdviceListName, string> = {
  late: "Te laat",
  week: "Deze week",
  open: "Alles wat openstaat",
  given: "Gegeven",
  told: "Ter kennisgeving",
  ended: "Niet meer nodig",
};

/** The words in the address of a list. */
export const listPaths: Record<AdviceListName, string> = {
  late: "te-laat",
  week: "deze-week",
  open: "open",
  given: "gegeven",
  told: "ter-kennisgeving",
  ended: "niet-meer-nodig",
};

/** `asked` again after a change reads otherwise than asked for the first time. */
export const askedAgain = { text: "Gewijzigd sinds uw advies", tone: "attention" } as const;

/** `given` while the application changed in what this service does not rely on. */
export const toldOnly = { text: "Ter kennisgeving: gewijzigd, uw advies geldt nog", tone: "neutral" } as const;
