import type { YearReportContent } from "~/domain/documents/year-report";
import type { YearFigures } from "~/domain/evaluation/year-figures";
import { type CsvCell, csv } from "~/domain/files/csv";
import { departuresInWords, lateDecisionsInWords } from "./decision-sentences";
import { figureLines } from "./figure-lines";
import { misfireWords, reportText, sectionTitles } from "./report-text";

/** The figures of a report as a file: one row per figure, for the whole and for each gemeente, then what is told dossier by dossier. */
export function reportCsv(content: YearReportContent): string {
  const lines = figureLines(content);
  const rowsOf = (scope: string, figures: YearFigures, previous: YearFigures | null): CsvCell[][] =>
    lines.map(({ section, label, of }) => [
      scope,
      sectionTitles[section],
      label,
      of(figures),
      previous && of(previous),
    ]);
  return csv([
    ["Gebied", "Onderdeel", "Cijfer", String(content.year), String(content.year - 1)],
    ...rowsOf(content.gemeente ?? content.region, content.figures, content.previous),
    ...content.gemeenten.flatMap(({ name, figures, previous }) => rowsOf(name, figures, previous)),
    ...content.figures.misfired.map(({ ruleId, misfire, times }): CsvCell[] => [
      content.gemeente ?? content.region,
      misfireWords[misfire],
      content.ruleNames[ruleId] ?? ruleId,
      times,
      null,
    ]),
    ...departuresInWords(content).map(({ reference, gemeente, obstacle, reason, by }): CsvCell[] => [
      gemeente,
      `Afwijking, ${reference}`,
      `${obstacle} Reden: ${reason} (${by})`,
      null,
      null,
    ]),
    ...lateDecisionsInWords(content).map(({ reference, gemeente, decision, daysLeft, lastDay }): CsvCell[] => [
      gemeente,
      `Laat besluit, ${reference}`,
      `${decision}. ${reportText.daysLeft}: ${daysLeft}. ${reportText.lastDay}: ${lastDay}.`,
      null,
      null,
    ]),
    ...content.ruledOut.map(({ reference, gemeente, question, reason }): CsvCell[] => [
      gemeente,
      `Niet van belang, ${reference}`,
      `${question} Reden: ${reason}`,
      null,
      null,
    ]),
    ...content.lessons.map(({ gemeente, evenement, text }): CsvCell[] => [
      gemeente,
      `Les, ${evenement}`,
      text,
      null,
      null,
    ]),
  ]);
}
