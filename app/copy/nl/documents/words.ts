import type { AdviceRequestStatus, Binding, Conclusion } from "~/domain/advice/advice-status";
import type { ApplicationVersionKind } from "~/domain/form/draft";
import type { ConditionTreatment } from "~/domain/permit/condition-treatment";

/** Words that several documents share. */
export const language = "nl-NL";
export const pageLabel = "Pagina {page} van {pages}";

export const conclusionWords: Readonly<Record<Conclusion, string>> = {
  positive: "Positief",
  positive_with_conditions: "Positief, met voorschriften",
  negative: "Negatief",
  no_advice_needed: "Geen advies nodig",
};

export const bindingWords: Readonly<Record<Binding, string>> = { must: "Verplicht", advised: "Aanbevolen" };

export const treatmentWords: Readonly<Record<ConditionTreatment, string>> = {
  adopted: "overgenomen in de vergunning",
  adapted: "aangepast overgenomen in de vergunning",
  departed: "niet overgenomen in de vergunning",
  general: "algemeen voorschrift van de vergunning",
  own: "eigen voorschrift van de gemeente",
};

export const requestStatusWords: Readonly<Record<AdviceRequestStatus, string>> = {
  concept: "Nog niet gevraagd",
  asked: "Gevraagd",
  in_progress: "In behandeling",
  more_information: "Wacht op informatie",
  given: "Gegeven",
  withdrawn: "Ingetrokken",
  no_reaction: "Geen reactie",
};

export const versionKindWords: Readonly<Record<ApplicationVersionKind, string>> = {
  first: "Aanvraag",
  supplement: "Aanvulling",
  change: "Wijziging",
  correction: "Verbetering door de gemeente",
  paper: "Ingevoerd van papier door de gemeente",
};
