import type { ApplicationVersionKind } from "~/domain/form/draft";

export const applicationText = {
  versions: "Versies",
  version: "Versie {number}",
  shown: "Deze versie ziet u nu",
  newest: "Er is een nieuwere versie. Bekijk versie {number}.",
  changed: "Wat er veranderde ten opzichte van versie {number}",
  whatItMeans: "Wat dit betekent",
  nothingChanged: "De antwoorden zijn gelijk gebleven. Bekijk de bijlagen voor wat er nieuw is.",
  files: "Bijlagen bij deze versie",
  correct: "Verbeter",
  withheld: "Contactgegevens van de organisator ziet u alleen bij dossiers waarin uw dienst om advies is gevraagd.",
} as const;

export const versionKinds: Record<ApplicationVersionKind, string> = {
  first: "aanvraag",
  supplement: "aanvulling",
  change: "wijziging",
  correction: "verbetering door de gemeente",
  paper: "op papier ingediend",
};
