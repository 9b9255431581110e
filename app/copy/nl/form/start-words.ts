import type { DraftPurpose } from "~/domain/form/draft";

/** What a draft becomes, where that is not a first application. */
export const purposeWords: Readonly<Record<DraftPurpose, string>> = {
  application: "",
  supplement: "Aanvulling",
  change: "Wijziging",
};

/** Words of the list of applications and of beginning one. */
export const startText = {
  applicationsIntro: "Hier staan de aanvragen van {organisation}: wat u nog invult en wat u hebt ingediend.",
  start: "Nieuwe aanvraag beginnen",
  drafts: "Nog niet ingediend",
  noDrafts: "U bent met geen aanvraag bezig.",
  noDays: "nog geen dag gekozen",
  noGemeente: "nog geen gemeente gekozen",
  begunBy: "begonnen door {name}",
  submitted: "Ingediend",
  noSubmitted: "U hebt nog niets ingediend.",
  noSubmittedHelp: "Zodra u een aanvraag hebt ingediend, volgt u hier hoe het ermee staat.",
  resume: "Verder invullen",
  remove: "Verwijderen",
  noDossier: "Geen melding of vergunning nodig",
  newTitle: "Nieuwe aanvraag",
  newIntro: "U vult uw aanvraag stap voor stap in. U ziet meteen of u een melding of een vergunning nodig hebt.",
  newPoints: [
    "U kunt op elk moment stoppen en later verdergaan. Alles wat u invult, bewaren we.",
    "We vragen alleen wat bij uw evenement nodig is. Voor een klein buurtfeest zijn dat een paar pagina’s.",
    "U hoeft niet alles te weten. Wat ontbreekt, vraagt de gemeente later.",
    "Bij elke vraag ziet u waarom we die stellen.",
  ],
  newCopy: "Of begin met de antwoorden van een eerdere aanvraag",
  newCopyHelp: "We nemen uw antwoorden over en zetten de dagen op dezelfde weekdag een jaar later. Kijk alles na.",
  newCopyButton: "Neem deze over",
  begin: "Begin",
  toApplications: "Naar uw aanvragen",
} as const;
