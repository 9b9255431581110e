import type { Outlook } from "~/domain/form/outlook";
import { daysBetween, formatCount, formatDate, formatList } from "../format";

export const checkText = {
  title: "Wat heb ik nodig?",
  intro:
    "Beantwoord een paar vragen. Dan ziet u of uw evenement vrij is, of dat u een melding doet of een vergunning aanvraagt.",
  points: [
    "Het duurt ongeveer twee minuten.",
    "U hebt geen account nodig. Wij bewaren niets en vragen niets over uzelf.",
    "U kunt de uitkomst bewaren, doorsturen en meenemen in uw aanvraag.",
  ],
  more: "Nog een paar vragen",
  moreIntro: "Deze vragen bepalen nog wat u nodig hebt. Weet u een antwoord niet? Laat de vraag dan open.",
  next: "Verder",
  show: "Laat de uitkomst nu zien",
  resultTitle: "Dit hebt u nodig",
  certainTitle: {
    vrij: "U hoeft niets aan te vragen",
    melding: "Een melding is genoeg",
    vergunning: "U hebt een vergunning nodig",
  },
  certainText: {
    vrij: "Met deze antwoorden is uw evenement vrij. U blijft wel verantwoordelijk voor de veiligheid.",
    melding: "U vertelt de gemeente wat u gaat doen. De burgemeester kan het evenement verbieden als dat nodig is.",
    vergunning: "De gemeente beslist op uw aanvraag en vraagt zo nodig advies aan de hulpdiensten.",
  },
  openText: "Wat u nodig hebt, hangt nog af van de punten hieronder. Vraag het de gemeente als u twijfelt.",
  because: "Waarom",
  failed: "Dat is zo omdat dit niet klopt",
  otherCriteria: "De andere voorwaarden voor een melding of een vrij evenement",
  source: "Bron",
  verdicts: { ja: "Klopt", nee: "Klopt niet", onbekend: "Nog niet bekend" },
  criteriaCaption: {
    vrij: "Een evenement is hier vrij als alles klopt",
    melding: "Een melding is hier genoeg als alles klopt",
  },
  noCriteria: "Deze gemeente kent geen evenementen die vrij zijn of waarvoor een melding genoeg is.",
  dependsOn: "Dit hangt nog af van:",
  deadline: "Hoe lang van tevoren",
  deadlineIfPermit: "Hoe lang van tevoren, als een vergunning nodig is",
  noDeadline: "De regels van deze gemeente noemen geen laatste dag.",
  lateTitle: "U bent te laat om op tijd in te dienen",
  lateHelp: [
    "Bel de gemeente voordat u verdergaat. Vraag of uw evenement nog kan.",
    "U kunt nog indienen, maar de gemeente kan uw aanvraag daarom weigeren.",
    "Kan het evenement later? Verander dan de dagen en kijk opnieuw.",
  ],
  class: "Verwachte klasse",
  classIfPermit: "Klasse, als een vergunning nodig is",
  classOpen: "De klasse hangt nog af van:",
  documents: "Documenten die de gemeente vraagt",
  documentsIfPermit: "Documenten, als een vergunning nodig is",
  noDocuments: "Er worden geen documenten gevraagd.",
  documentsOpen: "Er kunnen documenten bij komen. Dat hangt af van de vragen in de aanvraag.",
  services: "Wie meekijkt",
  servicesIfPermit: "Wie meekijkt, als een vergunning nodig is",
  noServices: "De gemeente hoeft hiervoor niemand om advies te vragen.",
  maybe: (services: readonly string[], isMore: boolean) =>
    `Misschien ${services.length === 1 ? "kijkt" : "kijken"} ${isMore ? "ook " : ""}mee: ${formatList(services)}. Dat hangt af van de vragen in de aanvraag.`,
  elsewhere: "Wat u ook moet regelen",
  contact: (gemeente: string) => `Vragen? Neem contact op met de gemeente ${gemeente}`,
  phone: "Telefoon",
  email: "E-mail",
  noContact: "De contactgegevens van de gemeente staan op haar website.",
  answers: "Uw antwoorden",
  change: "Wijzig",
  take: "Neem deze antwoorden mee in een aanvraag",
  takeHelp: "Daarvoor logt u in of maakt u een account. U hoeft deze vragen dan niet opnieuw in te vullen.",
  takeFree: "Toch iets laten weten aan de gemeente? Dan kunt u deze antwoorden meenemen.",
  print: "U kunt deze bladzijde afdrukken, of het adres van deze bladzijde bewaren of doorsturen.",
  notBinding: "Dit is een verwachting op basis van uw antwoorden. De gemeente beslist.",
  again: "Begin opnieuw",
  carryTitle: "Uw antwoorden gaan mee",
  carryIntro: "Deze antwoorden van ‘Wat heb ik nodig?’ staan straks al in uw aanvraag. U kunt ze daar nog veranderen.",
  carryBegin: "Begin met deze antwoorden",
  carryNone: "Er zijn geen antwoorden om mee te nemen. Misschien is het te lang geleden. Vul de vragen dan opnieuw in.",
  carryWaiting: "U hebt antwoorden klaarstaan van ‘Wat heb ik nodig?’",
  carryLink: "Begin met die antwoorden",
  entryTitle: "Weet u nog niet wat u nodig hebt?",
  entryText: "In twee minuten weet u of uw evenement vrij is, of dat u een melding of een vergunning nodig hebt.",
} as const;

/** "Dien in uiterlijk 3 maart 2027 (over 12 dagen)", with every date as long as the class decides which one counts. */
export function checkDeadline({ verdict, terms }: NonNullable<Outlook["submission"]>, today: string): string {
  const dates = [...new Set(terms.map(({ lastDay }) => lastDay.due))].sort();
  const words = formatList(
    dates.map((date) => `${formatDate(date)} (${fromToday(daysBetween(today, date))})`),
    "of",
  );
  if (verdict === false) return `Indienen moest uiterlijk ${words}.`;
  const open = verdict === null ? " Welke dag geldt, hangt af van de klasse en uw andere antwoorden." : "";
  return `Dien in uiterlijk ${words}.${open}`;
}

function fromToday(days: number): string {
  if (days === 0) return "dat is vandaag";
  return days > 0 ? `over ${formatCount(days, "dag", "dagen")}` : `${formatCount(-days, "dag", "dagen")} geleden`;
}

/** Where and when it is about: "Gemeente Hengelo, 3 maart 2027". */
export const atGemeente = (gemeente: string, firstDay: string | null): string =>
  firstDay === null ? `Gemeente ${gemeente}` : `Gemeente ${gemeente}, ${formatDate(firstDay)}`;
