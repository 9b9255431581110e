import type { ClashFigures } from "~/domain/evaluation/calendar-clashes";
import type { Misfire } from "~/domain/evaluation/misfired-rules";
import type { ReportSection } from "~/domain/evaluation/report-sections";
import { formatCount, formatDate } from "../format";

/** Titles of the parts of the report, and what a writer is asked to say in each. */
export const sectionTitles: Readonly<Record<ReportSection, string>> = {
  summary: "In het kort",
  applications: "Meldingen en aanvragen",
  changes: "Wijzigingen en waarschuwingen",
  advice: "Adviezen",
  decisions: "Vergunningen en voorschriften",
  afterwards: "Hoe de evenementen gingen",
  method: "Wat de handreiking kan leren",
};

export const sectionHints: Readonly<Record<ReportSection, string>> = {
  summary: "Schrijf in een paar zinnen wat dit jaar opviel en wat er volgend jaar anders moet.",
  applications: "Wat valt op aan de aantallen, de klassen en de tijd waarop aanvragen binnenkwamen?",
  changes: "Wat veranderde er na de klasse of na de vergunning? Is dat op tijd gezien en beoordeeld?",
  advice: "Hoe ging het adviseren? Waar liep het vast en waarom?",
  decisions: "Bleef er genoeg tijd voor bezwaar? Waarom zijn voorschriften niet overgenomen?",
  afterwards: "Wat ging goed, wat ging mis, en welke lessen gelden voor de hele regio?",
  method: "Welke regels werkten niet zoals bedoeld? Wat stelt u voor te wijzigen?",
};

export const misfireWords: Readonly<Record<Misfire, string>> = {
  class_overridden: "De gemeente koos een andere klasse",
  advice_not_needed: "De dienst vond advies niet nodig",
  condition_departed: "Het besluit nam het voorschrift niet over",
};

export const reportText = {
  title: "Jaarverslag",
  intro:
    "Elk jaar kijken we hoe de handreiking heeft gewerkt. De cijfers komen uit de dossiers. De regionale coördinator schrijft erbij wat ze betekenen, en een ander stelt het verslag vast.",
  listCaption: "Verslagen per jaar",
  year: "Jaar",
  dossiers: "Dossiers",
  ofRegion: "Hele regio",
  ofGemeente: "Eigen gemeente",
  status: "Stand",
  none: "Er zijn nog geen evenementen geweest.",
  noneText: "Zodra er dossiers zijn, staat hier een verslag per jaar.",
  notBegun: "Nog niet geschreven",
  draft: "Concept",
  adopted: "Vastgesteld",
  scopes: "Regio of gemeente",
  region: "Hele regio",
  choose: "Toon",
  tiles: "De belangrijkste cijfers",
  text: "Tekst",
  write: "Tekst schrijven",
  rewrite: "Tekst wijzigen",
  allFigures: "Alle cijfers van dit onderdeel",
  figure: "Cijfer",
  misfired: "Regels waarvan is afgeweken",
  misfiredNone: "Niemand week van een regel af.",
  rule: "Regel",
  what: "Wat er gebeurde",
  times: "Keer",
  lessons: "Lessen uit de evaluaties",
  lessonsNone: "Niemand schreef een les op.",
  clashTitle: "Botsende evenementen",
  perGemeente: "Per gemeente",
  changesPerGemeente: "Wijzigingen per gemeente",
  openTimes: "Hoe lang iets openstond",
  departures: "Waar de burgemeester van afweek",
  departuresNone: "Geen burgemeester week af van wat in de weg stond.",
  lateDecisions: "Besluiten die te laat kwamen",
  lateDecisionsNone: "Elk besluit kwam voor de uiterste dag en liet genoeg tijd voor bezwaar.",
  ruledOut: "Wat volgens de gemeente niet van belang was",
  reference: "Kenmerk",
  gemeente: "Gemeente",
  obstacle: "Wat in de weg stond",
  reason: "Reden",
  decidedBy: "Door",
  decision: "Besluit",
  daysLeft: "Dagen tot het evenement",
  lastDay: "Uiterste dag",
  question: "Vraag",
  csv: "Cijfers downloaden (CSV)",
  pdf: "Verslag als PDF",
  adopt: "Verslag vaststellen",
  adoptText:
    "Na het vaststellen veranderen de cijfers en teksten niet meer. Ook niet als er later nog iets in een dossier verandert.",
  adoptButton: "Vaststellen",
  adoptNotWriter: "U schreef als laatste aan dit verslag. Laat een andere regionale coördinator het vaststellen.",
  adoptTooEarly: "U kunt dit verslag vaststellen als het jaar voorbij is.",
  adoptNoWords: "Schrijf eerst de tekst bij ten minste één onderdeel.",
  hash: "Controlegetal",
  conceptTitle: "Concept",
  method: "Zo tellen we",
  methodText: [
    "Een dossier hoort bij het jaar waarin het evenement begint.",
    "Incidenten, zorg en overlast: geven meer partijen een getal, dan telt het hoogste.",
    "Een advies is te laat als het na de uiterste dag kwam, of nog open staat na die dag.",
    "Een wijziging is elke versie van een aanvraag na de eerste, ook een aanvulling waar de gemeente om vroeg.",
    "Van belang is wat de handreiking wezenlijk noemt, vergeleken met de versie ervoor.",
    "Kans op een zwaardere klasse: de burgemeester is daarom gewaarschuwd.",
    "Na de uiterste dag: het eerste besluit op een aanvraag kwam na de wettelijke termijn, met opschorting en verlenging meegeteld.",
    "Te laat voor bezwaar: tussen het eerste besluit en het evenement zit minder dan zes weken (Awb artikel 6:7).",
    "Botsende evenementen: dagen waarop twee of meer evenementen boven de lichtste klasse tegelijk zijn.",
    "De middelste waarde is de waarde waar de helft onder ligt en de helft boven.",
  ],
  save: "Tekst opslaan",
  cancel: "Terug naar het verslag",
  textLabel: "Uw tekst",
  saved: "De tekst is opgeslagen.",
  adoptedMessage: "Het verslag is vastgesteld.",
  staleTitle: "Iemand anders heeft dit verslag intussen gewijzigd",
  staleText:
    "Hieronder staat wat er nu staat. Uw eigen tekst staat nog in het veld. Sla opnieuw op om die te gebruiken.",
  theirs: "Wat er nu staat",
  empty: "Er staat nog niets.",
  lastYearMissing: "Er zijn geen cijfers van het jaar ervoor.",
} as const;

export const reportTitle = (year: number, scope: string) => `Jaarverslag ${year}, ${scope}`;

export const countedSentence = (countedOn: string, handreiking: string) =>
  `Geteld op ${formatDate(countedOn)}. De aanvragen zijn beoordeeld met ${handreiking}.`;

export function clashSentence({ days, busiest }: ClashFigures): string {
  if (busiest === null) return "Er waren geen dagen met twee of meer evenementen boven de lichtste klasse.";
  return `Op ${formatCount(days, "dag", "dagen")} waren er twee of meer evenementen boven de lichtste klasse. De drukste dag was ${formatDate(busiest.day)}, met ${formatCount(busiest.evenementen, "evenement", "evenementen")}.`;
}
