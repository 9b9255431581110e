import { formatCount, formatList } from "~/copy/nl/format";
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
  jointRule: (classes: readonly string[], from: readonly string[], by: string, meeting: boolean) =>
    `Bij klasse ${formatList(classes, "of")} maakt ${by} één advies van ${formatList(from)}.${meeting ? " Er is een overleg met de organisator." : ""}`,
  reminders: (days: readonly number[]) => {
    const before = days.filter((each) => each > 0).toSorted((one, other) => other - one);
    const moments = [
      ...(before.length > 0
        ? [`${formatList(before.map(String))} ${before.length === 1 && before[0] === 1 ? "dag" : "dagen"} ervoor`]
        : []),
      ...(days.includes(0) ? ["op de laatste dag zelf"] : []),
    ];
    return moments.length === 0
      ? "De dienst krijgt een herinnering als de termijn voorbij is."
      : `De dienst krijgt een herinnering: ${formatList(moments)}, en als de termijn voorbij is.`;
  },
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
    joint: "Gezamenlijk advies",
    adviceTerm: "Hoe lang een dienst heeft",
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
