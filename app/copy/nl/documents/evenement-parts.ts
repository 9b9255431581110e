import type { ClassBlock, Fact, NoticeBlock, TableBlock } from "~/domain/documents/document-model";
import type {
  ClassInDocument,
  EvenementInDocument,
  FileInDocument,
  Timeliness,
} from "~/domain/documents/evenement-in-document";
import { eventPeriod } from "~/domain/time/event-days";
import {
  formatCount,
  formatDate,
  formatDateRange,
  formatDateWithDay,
  formatFileSize,
  formatNumber,
  formatShortDate,
  formatTimeRange,
} from "../format";

/** Name, place, days and size of an evenement, as facts. */
export function evenementFacts(evenement: EvenementInDocument): Fact[] {
  return [
    { term: "Evenement", value: [{ text: evenement.name, bold: true }] },
    { term: "Organisator", value: evenement.organiser },
    { term: "Gemeente", value: evenement.gemeente },
    { term: "Plaats", value: evenement.place },
    { term: evenement.days.length === 1 ? "Dag en tijd" : "Dagen en tijden", value: dayLines(evenement).join("\n") },
    ...(evenement.present === null
      ? []
      : [{ term: "Aanwezig op het drukste moment", value: `${formatNumber(evenement.present)} personen` }]),
    ...(evenement.description === "" ? [] : [{ term: "Omschrijving", value: evenement.description }]),
  ];
}

const dayLines = ({ days }: EvenementInDocument): string[] =>
  days.map(({ startDate, startTime, endDate, endTime }) => {
    const until = endDate === startDate ? "" : " (tot in de volgende dag)";
    return `${formatDateWithDay(startDate)}, ${formatTimeRange(startTime, endTime)}${until}`;
  });

/** Oktoberfeest Veldzicht, Hof van Twente, 9-10 oktober 2027 */
export function evenementLine({ gemeente, days }: EvenementInDocument): string {
  const period = eventPeriod(days);
  return period ? `${gemeente}, ${formatDateRange(period.first, lastStart(days) ?? period.last)}` : gemeente;
}

// A party until 02.00 belongs to the day on which it began.
const lastStart = (days: EvenementInDocument["days"]) => [...days.map(({ startDate }) => startDate)].sort().at(-1);

export const className = ({ letter, name }: ClassInDocument): string =>
  name === "" || name === letter ? `Klasse ${letter}` : `Klasse ${letter}: ${name}`;

export const classBlock = (given: ClassInDocument, text?: string): ClassBlock => ({
  kind: "class",
  letter: given.letter,
  position: given.position,
  of: given.of,
  title: className(given),
  ...(text === undefined ? {} : { text }),
});

/** The box that every document carries when the application came in late; nothing when it was on time. */
export function lateNotice(timeliness: Timeliness | null): NoticeBlock[] {
  if (timeliness === null || timeliness.onTime) return [];
  const { daysLate, lastDay } = timeliness;
  return [
    {
      kind: "notice",
      tone: "attention",
      title: "Te laat ingediend",
      text: [
        `De aanvraag kwam ${formatCount(daysLate, "dag", "dagen")} te laat binnen. De laatste dag was ${formatDate(lastDay)}. Daardoor is er minder tijd om de aanvraag te beoordelen.`,
      ],
    },
  ];
}

/** The same at the foot of every page. */
export const lateStanding = (timeliness: Timeliness | null): { standing?: string } =>
  timeliness !== null && !timeliness.onTime
    ? { standing: `Aanvraag ${formatCount(timeliness.daysLate, "dag", "dagen")} te laat ingediend` }
    : {};

/** Files with version, size and the code by which everyone can check that a file is unchanged. */
export const filesTable = (caption: string, files: readonly FileInDocument[]): TableBlock => ({
  kind: "table",
  caption,
  columns: [
    { header: "Bestand en code (SHA-256)", share: 6.8 },
    { header: "Versie", share: 0.8, align: "end" },
    { header: "Ontvangen", share: 1.6 },
    { header: "Grootte", share: 1.1, align: "end" },
  ],
  rows: files.map((file) => [
    { text: `${file.document}: ${file.name}`, detail: file.sha256 },
    { text: String(file.version) },
    { text: formatShortDate(file.receivedOn) },
    { text: formatFileSize(file.size) },
  ]),
  rowHeaders: true,
});
