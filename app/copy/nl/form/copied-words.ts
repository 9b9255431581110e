import type { Compliance } from "~/domain/evaluation/compliance";
import type { Learnt } from "~/domain/evaluation/learnt";
import { formatCount, formatNumber } from "../format";

/** Words of a draft that began with the answers of an earlier edition. */
export const copiedText = {
  title: "Gekopieerd van {name}, {days}",
  check: "Kijk elke pagina na.",
  moved:
    "We hebben uw antwoorden overgenomen. De dagen staan nu op dezelfde weekdag een jaar later, en opbouwen en opruimen schuiven mee. De klasse, de bijlagen en de termijn zijn opnieuw bepaald, met de regels van nu.",
  lost: "Deze vragen zijn veranderd. Uw antwoord van toen past niet meer, vul het opnieuw in:",
  files: "Bestanden gaan niet mee. Stuur een nieuwe versie van:",
  anew: "Waar u om vraagt en de ondertekening vult u opnieuw in.",
  last: "Zo ging het de vorige keer",
  learnt: "Van de vorige keer",
  next: "Gebruik voor een nieuwe editie",
  nextFromDossier: "Gebruik deze aanvraag voor een nieuwe editie",
  nextHelp: "Komt het evenement terug? Dan nemen we uw antwoorden over. U kijkt ze na en past aan wat anders is.",
} as const;

const kept: Readonly<Record<Compliance, string>> = {
  yes: "Nageleefd",
  partly: "Deels nageleefd",
  no: "Niet nageleefd",
  not_seen: "Niet gezien",
};

/** What was learnt at the last edition, in a sentence or two. */
export function learntSentence(learnt: Learnt): string {
  if (learnt.kind === "attendance") {
    const counted = `U telde ${formatNumber(learnt.counted)}.`;
    return learnt.expected === null ? counted : `U verwachtte ${formatNumber(learnt.expected)}. ${counted}`;
  }
  const note = learnt.note === "" ? "" : ` Uw toelichting: ${learnt.note}`;
  return `${kept[learnt.compliance]}: “${learnt.text}”${note}`;
}

type Numbers = {
  expected: number | null;
  attendance: number | null;
  incidents: number | null;
  careContacts: number | null;
  nuisanceReports: number | null;
};

/** The numbers that the organiser gave after the last edition; what was left empty is left out. */
export function lastEditionLines({ expected, attendance, ...numbers }: Numbers): string[] {
  const { incidents, careContacts, nuisanceReports } = numbers;
  return [
    attendance === null
      ? ""
      : `Op het drukste moment: ${learntSentence({ kind: "attendance", expected, counted: attendance })}`,
    incidents === null ? "" : `${formatCount(incidents, "incident", "incidenten")}.`,
    careContacts === null ? "" : `${formatCount(careContacts, "persoon kreeg", "mensen kregen")} zorg.`,
    nuisanceReports === null ? "" : `${formatCount(nuisanceReports, "melding", "meldingen")} van overlast.`,
  ].filter((line) => line !== "");
}
