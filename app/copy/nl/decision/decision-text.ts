import type { ConditionTreatment } from "~/domain/permit/condition-treatment";
import type { DecisionGround } from "~/domain/permit/decision-grounds";
import { capitalise, formatDate, formatDateRange } from "../format";

export const treatmentWords: Record<ConditionTreatment, string> = {
  adopted: "Overgenomen",
  adapted: "Aangepast",
  departed: "Niet overgenomen",
  general: "Algemeen voorschrift",
  own: "Eigen voorschrift",
};

/** The words of the page on which the gemeente decides. */
export const decisionText = {
  title: "Besluit",
  obstacles: "Wat nog in de weg staat",
  obstaclesText: "De vergunning kan niet worden verleend zolang dit openstaat. Weigeren kan wel.",
  obstaclesReview: "De vergunning kan niet blijven gelden of worden gewijzigd zolang dit openstaat. Intrekken kan wel.",
  obstaclesBurgemeester:
    "U kunt als burgemeester hiervan afwijken. Schrijf dan bij elk punt op waarom. Uw reden staat in het besluit.",
  clear: "Niets staat het besluit in de weg.",
  mandate: "Dit besluit neemt de burgemeester",
  mandateText: (letter: string) =>
    `Een evenement van klasse ${letter} valt buiten uw mandaat. De burgemeester, of de loco-burgemeester, beslist. U ziet hier wat er is geadviseerd.`,
  notYet: "Er is nog niets te besluiten",
  notYetText: "Verklaar de aanvraag eerst volledig. Daarna kunt u hier een besluit nemen.",
  inspect: "Met uw rol neemt u hier geen besluit.",
  kind: "Wat besluit u?",
  granted: "De vergunning verlenen",
  refused: "De vergunning weigeren",
  grantedHint: "Behandel dan elke geadviseerde voorwaarde.",
  refusedHint: "Met de overwegingen en de gronden van de APV.",
  maintained: "De vergunning blijft gelden",
  maintainedHint: "Met dezelfde voorschriften.",
  amended: "De vergunning wijzigen",
  amendedHint: "Behandel elke voorwaarde opnieuw en noem de grond van de APV.",
  revoked: "De vergunning intrekken",
  revokedHint: "Met de overwegingen en de grond van de APV. Hoor eerst de houder van de vergunning.",
  considerations: "Overwegingen",
  considerationsHint: "Waarom u zo besluit. De aanvrager leest dit.",
  grounds: "Gronden en horen",
  groundsTitle: { refused: "In het belang van", revised: "Grond" },
  groundsLabel: {
    refused: "In welk belang weigert u?",
    revised: "Op welke grond wijzigt u de vergunning of trekt u haar in?",
  },
  groundsHint: {
    refused: "Bij weigeren (APV artikel 1:8).",
    revised: "Bij wijzigen en intrekken (APV artikel 1:6).",
  },
  heardLabel: {
    refused: "Rust de weigering op gegevens over de aanvrager die hij niet zelf heeft verstrekt?",
    revised: "Is de wijziging nadelig voor de houder?",
  },
  heardHint: {
    refused: "Bij weigeren. Hoor de aanvrager dan eerst, als hij het er niet mee eens kan zijn (Awb artikel 4:7).",
    revised:
      "Bij wijzigen. Hoor de houder dan eerst (APV artikel 1:6, Awb artikel 4:8). Bij intrekken hoort u hem altijd.",
  },
  heardOn: { refused: "Wanneer hebt u de aanvrager gehoord?", revised: "Wanneer hebt u de houder gehoord?" },
  hearing: { refused: "Wat vond de aanvrager ervan?", revised: "Wat vond de houder ervan?" },
  hearingHint: "Schrijf ook op wat u daarmee doet.",
  heard: { refused: "Aanvrager gehoord", revised: "Houder gehoord" },
  notHeard: "Niet nodig",
  advised: "Geadviseerde voorwaarden",
  advisedHint: "U volgt het advies, of u legt uit waarom niet (Awb artikel 3:50).",
  noAdvised: "Er zijn geen voorwaarden geadviseerd.",
  treatment: (number: number) => `Wat doet u met voorwaarde ${number}?`,
  adopt: "Overnemen",
  adapt: "Aanpassen",
  depart: "Niet overnemen",
  newText: (number: number) => `Nieuwe tekst van voorwaarde ${number}`,
  reason: (number: number) => `Waarom? (voorwaarde ${number})`,
  general: "Algemene voorschriften",
  generalLabel: "Kies welke voorschriften u opneemt",
  generalHint: "Uit de handreiking, voor zover ze bij dit evenement passen.",
  byTheme: (count: number) => `Meer voorschriften per thema (${count})`,
  byThemeLabel: "Voorschriften per thema",
  own: "Eigen voorschriften",
  ownRow: (number: number) => `Eigen voorschrift ${number}`,
  addOwn: "Voeg een eigen voorschrift toe",
  removeOwn: (number: number) => `Verwijder eigen voorschrift ${number}`,
  negative: (service: string) => `${service} adviseert negatief. Waarom verleent u toch?`,
  publication: "Tekst voor de bekendmaking",
  publicationHint: "Een voorstel. Pas aan wat u wilt.",
  objection: "Bezwaar",
  objectionText:
    "Belanghebbenden kunnen binnen zes weken bezwaar maken. De termijn begint op de dag na de bekendmaking (Awb artikel 6:7 en 6:8). Bezwaar schort het besluit niet op (artikel 6:16). Dit staat ook in de vergunning.",
  departure: (obstacle: string) => `Waarom verleent u toch? ${obstacle}`,
  check: "Controleer het besluit",
  checkTitle: "Controleer het besluit",
  checkText:
    "Dit besluit wordt direct bekendgemaakt aan de aanvrager en de diensten die adviseerden. Daarna verandert het niet meer.",
  edit: "Wijzig",
  decide: {
    granted: "Verleen de vergunning",
    refused: "Weiger de vergunning",
    maintained: "Laat de vergunning gelden",
    amended: "Wijzig de vergunning",
    revoked: "Trek de vergunning in",
  },
  conditions: "Voorschriften",
  noConditions: "Geen voorschriften.",
  notAdopted: "Niet overgenomen adviezen",
  departures: "Afwijkingen van de waarborgen",
  staleTitle: "Dit dossier is intussen gewijzigd",
  staleText: "Uw tekst staat hieronder nog. Kijk eerst wat er gebeurde en controleer dan opnieuw.",
  done: "Het besluit is genomen en bekendgemaakt.",
  number: (number: number) => `Besluit ${number}`,
  by: (name: string, role: string, on: string) => `${name}, ${role.toLowerCase()}, ${formatDate(on)}`,
  advisedAs: "Geadviseerd was",
  documents: "Naar de documenten",
  earlier: "Eerdere besluiten",
  reviewTitle: "De vergunning wordt opnieuw bekeken",
  reviewText: "Sinds het besluit is dit gewijzigd:",
  reviewNothing: "Er is niets gewijzigd dat voor het besluit van belang was.",
  reviewClass: (before: string, after: string) => `De klasse was ${before} en wordt volgens de regels ${after}.`,
  unfinished: "Nog in te vullen",
} as const;

/** The grounds of the ordinance, as they stand in a decision. */
export const groundWords: Record<DecisionGround, string> = {
  public_order: "de openbare orde",
  public_safety: "de openbare veiligheid",
  public_health: "de volksgezondheid",
  environment: "de bescherming van het milieu",
  wrong_information: "voor de vergunning zijn onjuiste of onvolledige gegevens verstrekt",
  changed_circumstances: "de omstandigheden of inzichten zijn na het verlenen veranderd",
  conditions_not_kept: "de voorschriften van de vergunning zijn niet nagekomen",
  not_used: "de vergunning is niet op tijd gebruikt",
  asked_by_holder: "de houder heeft erom gevraagd",
};

/** What stands in the way of a permit and what to do about it. */
export function obstacleWords(code: string, service: string): { title: string; todo: string } {
  switch (code) {
    case "class_unconfirmed":
      return {
        title: "De klasse is nog niet bevestigd.",
        todo: "Bevestig eerst de klasse. Staat die niet meer vast, vul dan aan wat in de risicoscan ontbreekt.",
      };
    case "advice_missing":
      return {
        title: `Advies van ${service} is nodig en niet gevraagd.`,
        todo: "Vraag het advies bij het tabblad Advies.",
      };
    case "advice_open":
      return {
        title: `${service} heeft nog niet geadviseerd.`,
        todo: "Wacht op het advies, of ga na de termijn met een reden verder zonder advies.",
      };
    case "advice_expired":
      return {
        title: `Het advies van ${service} rust op gegevens die zijn gewijzigd.`,
        todo: "Wacht op een nieuw advies.",
      };
    case "joint_advice_missing":
      return {
        title: "Het gezamenlijke advies is er nog niet of geldt niet meer.",
        todo: "De regionale coördinator brengt het uit zodra alle diensten hebben geadviseerd.",
      };
    case "advice_negative":
      return { title: `${service} adviseert negatief.`, todo: "Schrijf op waarom u dit advies niet volgt." };
    case "warning_unread":
      return {
        title: "De burgemeester heeft de waarschuwing over de wijziging nog niet gelezen.",
        todo: "De burgemeester of loco-burgemeester bevestigt dat op de bladzijde van de waarschuwing.",
      };
    default:
      return {
        title: "Een gemeente op de route heeft nog niet gereageerd.",
        todo: "Wacht op die gemeente of neem contact op.",
      };
  }
}

/** People end an answer with a full stop or without one. */
const asSentence = (words: string): string => `${words.trim().replace(/\.+$/, "")}.`;

type Announced = { name: string; place: string; gemeente: string; firstDay: string; lastDay: string };

/** The announcement that is proposed for a permit; of one under review in words that fit each way to settle it. */
export function publicationProposal(announced: Announced, isReview: boolean): string {
  const { name, place, gemeente, firstDay, lastDay } = announced;
  const act = isReview ? "heeft opnieuw besloten over de vergunning" : "heeft een vergunning verleend";
  return `${capitalise(`de burgemeester van ${gemeente}`)} ${act} voor het evenement ${name} op ${formatDateRange(firstDay, lastDay)}. Plek: ${asSentence(place)} Belanghebbenden kunnen binnen zes weken na de bekendmaking bezwaar maken.`;
}
