import { formatCount } from "~/copy/nl/format";
import type { Party, TermUnit } from "~/domain/handreiking/reserved";

export const readingText = {
  title: "De handreiking",
  intro:
    "Dit is de werkwijze van de regio, regel voor regel. Bij elke regel staat waar die vandaan komt en hoe zeker het cijfer is.",
  version: (version: string, from: string) => `Versie ${version}, geldt voor aanvragen vanaf ${from}`,
  gemeenteLabel: "Regels van één gemeente erbij",
  gemeenteNone: "Alleen de regio",
  show: "Tonen",
  localGeneral: "Van deze gemeente zijn geen eigen criteria gevonden. Hier geldt de algemene set.",
  localOwn: "Deze gemeente heeft eigen criteria en termijnen.",
  always: "Altijd",
  rule: "Regel",
  when: "Wanneer",
  source: "Bron",
  borrowed: "geleend",
  own: "eigen inschatting",
  chapters: {
    steps: "De stappen",
    track: "Vrij, melding of vergunning",
    scan: "De risicoscan",
    classes: "De klassen",
    advice: "Wie adviseert",
    attachments: "Bijlagen",
    conditions: "Voorschriften",
    elsewhere: "Wat u ergens anders regelt",
    sources: "Bronnen",
  },
  question: "Vraag en antwoord",
  points: "Punten",
  who: "Wie",
  term: "Termijn",
  criterion: "Criterium",
  class: "Klasse",
  service: "Dienst",
  attachment: "Bijlage",
  condition: "Voorschrift",
  what: "Wat",
  meldingTitle: "Een melding is genoeg als dit allemaal klopt",
  freeTitle: "Vrij als dit allemaal klopt",
} as const;

export const partyNames: Readonly<Record<Party, string>> = {
  organisator: "Organisator",
  gemeente: "Gemeente",
  adviesdiensten: "Adviesdiensten",
  veiligheidsregio: "Veiligheidsregio",
};

const units: Readonly<Record<TermUnit, readonly [string, string]>> = {
  dagen: ["dag", "dagen"],
  werkdagen: ["werkdag", "werkdagen"],
  weken: ["week", "weken"],
  maanden: ["maand", "maanden"],
};

/** "8 weken voor: eerste dag van het evenement" */
export function termLine(amount: number, unit: TermUnit, direction: "before" | "after", milestone: string): string {
  return `${formatCount(amount, ...units[unit])} ${direction === "before" ? "voor" : "na"}: ${milestone.toLowerCase()}`;
}
