import type { TableBlock } from "~/domain/documents/document-model";
import type { YearReport } from "~/domain/documents/year-report";
import { changePhases } from "~/domain/evaluation/changes-made";
import type { YearFigures } from "~/domain/evaluation/year-figures";
import { phaseWords } from "../evaluation/change-words";
import { departuresInWords, lateDecisionsInWords } from "../evaluation/decision-sentences";
import { openTimeRows } from "../evaluation/open-time-rows";
import { reportText } from "../evaluation/report-text";
import { formatNumber } from "../format";

/** Changes by phase, of every gemeente that had any and of the region, or of the one gemeente; this year and the year before. */
export const changesTable = (report: YearReport): TableBlock => ({
  kind: "table",
  caption: report.gemeenten.length > 0 ? reportText.changesPerGemeente : "Wijzigingen",
  columns: [
    { header: report.gemeenten.length > 0 ? reportText.gemeente : "Jaar", share: 2.4 },
    ...changePhases.map((phase) => ({ header: phaseWords[phase], share: 1.6, align: "end" as const })),
    { header: "Van belang", share: 1.2, align: "end" },
    { header: "Kans op zwaardere klasse", share: 1.5, align: "end" },
  ],
  rows: [
    ...report.gemeenten
      .filter(({ figures }) => (figures.guard?.changes ?? 0) > 0)
      .map(({ name, figures }) => [{ text: name }, ...countsOf(figures)]),
    [{ text: report.gemeenten.length > 0 ? report.region : String(report.year) }, ...countsOf(report.figures)],
    ...(report.previous === null
      ? []
      : [
          [
            {
              text: report.gemeenten.length > 0 ? `${report.region}, ${report.year - 1}` : String(report.year - 1),
            },
            ...countsOf(report.previous),
          ],
        ]),
  ],
  rowHeaders: true,
});

const countsOf = ({ guard }: YearFigures) =>
  [
    ...changePhases.map((phase) => guard?.byPhase.find((row) => row.phase === phase)?.changes),
    guard?.material,
    guard?.raisedClass,
  ].map((value) => ({ text: value === undefined ? "-" : formatNumber(value) }));

/** How long reviews, warnings and expired advice stood open, with the year before in brackets. */
export const openTimesTable = ({ figures, previous, year }: YearReport): TableBlock => ({
  kind: "table",
  caption: previous?.guard ? `${reportText.openTimes} (tussen haakjes: ${year - 1})` : reportText.openTimes,
  columns: [
    { header: "Wat", share: 3.4 },
    { header: "Aantal", share: 1.2, align: "end" },
    { header: "Nog open", share: 1.2, align: "end" },
    { header: "Middelste waarde", share: 1.8, align: "end" },
    { header: "Langste", share: 1.8, align: "end" },
  ],
  rows: openTimeRows(figures.guard, previous?.guard ?? null).map(({ name, number, open, median, longest }) =>
    [name, number, open, median, longest].map((text) => ({ text })),
  ),
  rowHeaders: true,
});

export const departuresTable = (report: YearReport): TableBlock => ({
  kind: "table",
  caption: reportText.departures,
  columns: [
    { header: reportText.reference, share: 1.6 },
    { header: reportText.gemeente, share: 1.6 },
    { header: reportText.obstacle, share: 3 },
    { header: reportText.reason, share: 3.4 },
    { header: reportText.decidedBy, share: 1.8 },
  ],
  rows: departuresInWords(report).map(({ reference, gemeente, obstacle, reason, by }) =>
    [reference, gemeente, obstacle, reason, by].map((text) => ({ text })),
  ),
  rowHeaders: true,
});

export const lateDecisionsTable = (report: YearReport): TableBlock => ({
  kind: "table",
  caption: reportText.lateDecisions,
  columns: [
    { header: reportText.reference, share: 1.6 },
    { header: reportText.gemeente, share: 1.8 },
    { header: reportText.decision, share: 3 },
    { header: reportText.daysLeft, share: 1.6, align: "end" },
    { header: reportText.lastDay, share: 2 },
  ],
  rows: lateDecisionsInWords(report).map(({ reference, gemeente, decision, daysLeft, lastDay }) =>
    [reference, gemeente, decision, daysLeft, lastDay].map((text) => ({ text })),
  ),
  rowHeaders: true,
});

export const ruledOutTable = ({ ruledOut }: YearReport): TableBlock => ({
  kind: "table",
  caption: reportText.ruledOut,
  columns: [
    { header: reportText.reference, share: 1.6 },
    { header: reportText.gemeente, share: 1.6 },
    { header: reportText.question, share: 3.4 },
    { header: reportText.reason, share: 3.4 },
  ],
  rows: ruledOut.map(({ reference, gemeente, question, reason }) =>
    [reference, gemeente, question, reason].map((text) => ({ text })),
  ),
  rowHeaders: true,
});
