import type { TableBlock } from "~/domain/documents/document-model";
import type { YearReport } from "~/domain/documents/year-report";
import { figureLines } from "../evaluation/figure-lines";
import { misfireWords, reportText } from "../evaluation/report-text";
import { formatNumber, formatPercentage } from "../format";

/** Every figure of the year beside that of the year before. */
export const figuresTable = (report: YearReport): TableBlock => ({
  kind: "table",
  caption: "Alle cijfers",
  columns: [
    { header: "Cijfer", share: 6 },
    { header: String(report.year), share: 1.2, align: "end" },
    { header: String(report.year - 1), share: 1.2, align: "end" },
  ],
  rows: figureLines(report).map(({ label, of }) => [
    { text: label },
    { text: amount(of(report.figures)) },
    { text: report.previous ? amount(of(report.previous)) : "-" },
  ]),
  rowHeaders: true,
});

/** Per class how many, and how many in time. */
export const classTable = ({ figures, previous, year, classNames }: YearReport): TableBlock => ({
  kind: "table",
  caption: "Aanvragen per klasse",
  columns: [
    { header: "Klasse", share: 4 },
    { header: String(year), share: 1.2, align: "end" },
    { header: String(year - 1), share: 1.2, align: "end" },
    { header: "Op tijd", share: 1.4, align: "end" },
    { header: "Te laat", share: 1.4, align: "end" },
  ],
  rows: figures.byClass.map((row) => [
    { text: classNames[row.class] ?? row.class },
    { text: amount(row.number) },
    { text: amount(previous?.byClass.find((earlier) => earlier.class === row.class)?.number ?? null) },
    { text: share(row.onTime, row.onTime + row.late) },
    { text: share(row.late, row.onTime + row.late) },
  ]),
  rowHeaders: true,
});

/** Per service how much was asked, given, late, and how long it took. */
export const adviceTable = ({ figures, serviceNames }: YearReport): TableBlock => ({
  kind: "table",
  caption: "Adviezen per dienst",
  columns: [
    { header: "Dienst", share: 4 },
    { header: "Gevraagd", share: 1.4, align: "end" },
    { header: "Gegeven", share: 1.4, align: "end" },
    { header: "Te laat", share: 1.2, align: "end" },
    { header: "Geen reactie", share: 1.4, align: "end" },
    { header: "Dagen (middelste waarde)", share: 1.8, align: "end" },
  ],
  rows: figures.advice.map((row) => [
    { text: serviceNames[row.serviceId] ?? row.serviceId },
    { text: amount(row.asked) },
    { text: amount(row.given) },
    { text: amount(row.late) },
    { text: amount(row.noReaction) },
    { text: amount(row.medianLeadTime) },
  ]),
  rowHeaders: true,
});

/** Per gemeente, with the region as the last row. */
export const gemeentenTable = ({ gemeenten, figures, region }: YearReport): TableBlock => ({
  kind: "table",
  caption: "Cijfers per gemeente",
  columns: [
    { header: "Gemeente", share: 3.4 },
    { header: "Dossiers", share: 1.2, align: "end" },
    { header: "Meldingen", share: 1.4, align: "end" },
    { header: "Aanvragen", share: 1.4, align: "end" },
    { header: "Verleend", share: 1.2, align: "end" },
    { header: "Geweigerd", share: 1.4, align: "end" },
    { header: "Incidenten", share: 1.4, align: "end" },
  ],
  rows: [...gemeenten, { name: region, figures }].map((row) => [
    { text: row.name },
    ...[
      row.figures.dossiers,
      row.figures.meldingen,
      row.figures.permits,
      row.figures.granted,
      row.figures.refused,
      row.figures.incidents,
    ].map((value) => ({ text: amount(value) })),
  ]),
  rowHeaders: true,
  totalRow: true,
});

/** Rules that people went another way than, most first. */
export const misfiredTable = ({ figures, ruleNames }: YearReport): TableBlock => ({
  kind: "table",
  caption: reportText.misfired,
  columns: [
    { header: reportText.rule, share: 4 },
    { header: reportText.what, share: 3 },
    { header: reportText.times, share: 0.8, align: "end" },
  ],
  rows: figures.misfired.map(({ ruleId, misfire, times }) => [
    { text: ruleNames[ruleId] ?? ruleId },
    { text: misfireWords[misfire] },
    { text: amount(times) },
  ]),
  rowHeaders: true,
});

const amount = (value: number | null): string => (value === null ? "-" : formatNumber(value, 1));

const share = (part: number, whole: number): string =>
  whole === 0 ? "-" : `${formatNumber(part)} (${formatPercentage(part / whole)})`;
