import type { OpenQuestion, Outlook } from "~/domain/form/outlook";
import { formatCount, formatDate, formatList } from "../format";
import { becauseSentence } from "./because";
import { trackWords } from "./track-words";

export const outlookText = {
  title: "Zoals u het nu invult",
  track: "Melding of vergunning",
  deadline: "Op tijd",
  class: "Verwachte klasse",
  attachments: "Bijlagen",
  classIfPermit: "Klasse, als een vergunning nodig is",
  attachmentsIfPermit: "Bijlagen, als een vergunning nodig is",
  criteriaFailed: "Dat is zo omdat dit niet klopt:",
  criteriaOpen: "Dit moet nog blijken:",
  criteriaMet: "Waarom dit genoeg is",
  dependsOn: "Dit hangt nog af van:",
  noDays: "Vul de dagen in. Dan ziet u of u op tijd bent.",
  noClass: "Nog niet te bepalen",
  classHelp: "De klasse zegt hoeveel aandacht uw evenement vraagt. De gemeente stelt de klasse vast.",
  because: "Waarom",
  noAttachments: "Nog geen bijlagen gevraagd.",
  source: "Bron",
} as const;

/** The heading of what an organiser must ask for, as far as it is known. */
export function trackTitle({ certain, possible }: Outlook["track"]): string {
  if (certain !== null) return trackWords[certain].title;
  const heaviest = formatList(
    possible.map((track) => trackWords[track].short),
    "of",
  );
  return `Nog niet duidelijk: ${heaviest}`;
}

/** "A of B" */
export function classTitle({ possible }: NonNullable<Outlook["class"]>): string {
  if (possible.length === 0) return outlookText.noClass;
  return formatList(
    possible.map(({ id }) => id),
    "of",
  );
}

/** Why the class is what it is; empty while it is not certain. */
export const classBecause = ({ because }: NonNullable<Outlook["class"]>): string[] =>
  because.map(becauseSentence).filter((sentence) => sentence !== "");

/** Whether there is time enough, with the date. */
export function submissionSentence({ verdict, terms }: NonNullable<Outlook["submission"]>): string {
  const dates = [...new Set(terms.map(({ lastDay }) => lastDay.due))].sort();
  const words = formatList(dates.map(formatDate), "of");
  if (verdict === true) return `U bent op tijd als u indient uiterlijk ${words}.`;
  if (verdict === false) {
    const late = Math.max(...terms.map(({ daysLate }) => daysLate));
    return `U bent ${formatCount(late, "dag", "dagen")} te laat: indienen moest uiterlijk ${words}. U kunt nog indienen, maar de gemeente kan uw aanvraag daarom weigeren.`;
  }
  return `Indienen moet uiterlijk ${words}. Welke datum geldt, hangt af van uw andere antwoorden.`;
}

/** The first questions that decide, and how many more there are. */
export function openQuestionsShown(questions: readonly OpenQuestion[]): {
  shown: readonly OpenQuestion[];
  more: string | null;
} {
  const most = 3;
  const rest = questions.length - most;
  return { shown: questions.slice(0, most), more: rest > 0 ? `en nog ${formatCount(rest, "vraag", "vragen")}` : null };
}
