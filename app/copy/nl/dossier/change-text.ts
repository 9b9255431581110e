import type { Weight } from "~/domain/dossier/change-proposal";
import { formatDate, formatInstant, formatList } from "../format";

/** The words of the page that shows what a change comes to, and of that on which the gemeente weighs a text. */
export const changeText = {
  title: "Wijziging",
  which: "Wijzigingen",
  heading: (before: number, after: number) => `Van versie ${before} naar versie ${after}`,
  none: "De aanvraag is niet gewijzigd",
  noneText: "Er is nog maar één versie.",
  version: (number: number, at: number) => `Versie ${number}, ${formatInstant(at)}`,
  differences: "Wat er verschilt",
  noDifferences: "Antwoorden en bijlagen zijn gelijk.",
  sentence: (term: string, before: string, after: string) => `${term}: van ${before} naar ${after}`,
  empty: "niet ingevuld",
  class: "Klasse",
  classStays: "De klasse blijft",
  classBecomes: "De klasse was en wordt",
  noClass: "De regels geven geen klasse.",
  becomes: "wordt",
  or: "of",
  requests: "Adviezen",
  appear: "Nu ook nodig",
  fallAway: "Niet meer nodig",
  expires: "Vervallen door deze wijziging",
  holds: "Geldt nog",
  holdsAgain: "Geldt weer",
  noAdvice: "Deze wijziging doet niets met de adviezen.",
  attachments: "Bijlagen",
  missing: "Nu gevraagd en nog niet ontvangen",
  notAsked: "Niet meer gevraagd",
  noAttachments: "Er worden geen andere bijlagen gevraagd.",
  steps: "Stappen die verschuiven",
  noSteps: "Geen stap krijgt een andere dag.",
  step: (before: string | null, after: string | null) => {
    if (before === null) return `nieuw: uiterlijk ${after === null ? "nog niet bekend" : formatDate(after)}`;
    return after === null
      ? `geen dag meer, was uiterlijk ${formatDate(before)}`
      : `van ${formatDate(before)} naar ${formatDate(after)}`;
  },
  application: "Bekijk de hele aanvraag",
  show: "Bekijk wat dit betekent",
  rule: "Maakt dit verschil niet uit?",
  openTexts: "Teksten die u kunt beoordelen",
  openTextsHint:
    "Een gewijzigde tekst telt altijd als wijziging, tot de gemeente vindt dat het verschil niet uitmaakt. Daarbij hoort een reden.",
  rulings: "Verschillen die volgens de gemeente niet uitmaken",
  ruledBy: (by: string, at: number) => `${by}, ${formatInstant(at)}`,
  reason: "Reden",
} as const;

/** What a difference means, beside the difference itself. */
export const weightWords: Readonly<Record<Weight, string>> = {
  material: "Van belang voor de beoordeling.",
  ruled: "De gemeente vindt dat dit verschil niet uitmaakt.",
  immaterial: "Niet van belang, of binnen de marge.",
};

export const rulingText = {
  title: "Tekst beoordelen",
  heading: "Maakt dit verschil niet uit?",
  text: "Leg vast dat dit verschil niet uitmaakt. Adviezen die alleen hierdoor vervielen, gelden dan weer. Een waarschuwing aan de burgemeester en een vergunning die opnieuw wordt bekeken, blijven zoals ze zijn.",
  exact: "Het geldt voor precies deze twee teksten. Wijzigt de tekst opnieuw, dan kijkt u opnieuw.",
  label: "Waarom maakt het niet uit?",
  hint: "De adviseurs lezen deze reden. Hij staat ook in de adviesbundel.",
  button: "Leg vast dat het niet uitmaakt",
  which: "Over welk verschil gaat het?",
  none: "Over deze tekst is niets te beoordelen: hij is gelijk gebleven, of de gemeente heeft al geoordeeld.",
  of: (versions: readonly number[]) => `Zo stond het in versie ${formatList(versions.map(String))}.`,
  relied: (services: readonly string[]) => `Het advies van ${formatList(services)} rust op die tekst.`,
} as const;
