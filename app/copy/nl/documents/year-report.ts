import {
  type BarChartBlock,
  type Block,
  type DocumentModel,
  heading,
  paragraph,
  paragraphsOf,
} from "~/domain/documents/document-model";
import type { YearReport } from "~/domain/documents/year-report";
import { type ReportSection, reportSections } from "~/domain/evaluation/report-sections";
import type { YearFigures } from "~/domain/evaluation/year-figures";
import { type ReportChart, reportCharts } from "../evaluation/report-charts";
import { clashSentence, countedSentence, reportText, sectionTitles } from "../evaluation/report-text";
import { formatCount, formatDate, formatInstant, formatInstantDate, formatNumber } from "../format";
import { language, pageLabel } from "./words";
import {
  changesTable,
  departuresTable,
  lateDecisionsTable,
  openTimesTable,
  ruledOutTable,
} from "./year-changes-tables";
import { adviceTable, classTable, figuresTable, gemeentenTable, misfiredTable } from "./year-figures-tables";

/** The yearly evaluation of the method. */
export function yearReportDocument(report: YearReport): DocumentModel {
  const { region, gemeente, year, adopted } = report;
  return {
    metadata: {
      title: `Jaarlijkse evaluatie ${year}`,
      subtitle: gemeente ? `Evenementen in de gemeente ${gemeente}` : `Evenementen in ${region}`,
      language,
      date: report.madeAt,
      author: region,
      reference: gemeente ? `Evaluatie ${year}, ${gemeente}` : `Evaluatie ${year}`,
      versionLine: adopted
        ? `Vastgesteld op ${formatInstantDate(adopted.at)} door ${adopted.by}`
        : `Concept van ${formatInstant(report.madeAt)}`,
      pageLabel,
      ...(adopted ? {} : { standing: "Concept, nog niet vastgesteld" }),
    },
    blocks: [
      tiles(report),
      ...(adopted ? [] : [conceptNotice]),
      paragraph(countedSentence(report.countedOn, report.handreiking), "quiet"),
      { kind: "contents", title: "Inhoud", depth: 2 },
      { kind: "page_break" },
      ...reportSections.flatMap((section) => sectionBlocks(report, section)),
      heading(2, "Alle cijfers op een rij"),
      figuresTable(report),
      heading(2, reportText.method),
      { kind: "list", style: "bulleted", items: reportText.methodText },
    ],
    files: [],
  };
}

const conceptNotice: Block = {
  kind: "notice",
  tone: "attention",
  title: "Concept",
  text: ["Deze evaluatie is nog niet vastgesteld. De cijfers en teksten kunnen nog veranderen."],
};

function tiles({ figures, previous }: YearReport): Block {
  const item = (label: string, of: (figures: YearFigures) => number) => ({
    label,
    value: formatNumber(of(figures)),
    ...(previous ? { note: `vorig jaar ${formatNumber(of(previous))}` } : {}),
  });
  return {
    kind: "tiles",
    items: [
      item("Dossiers", (year) => year.dossiers),
      item("Meldingen", (year) => year.meldingen),
      item("Aanvragen", (year) => year.permits),
      item("Incidenten", (year) => year.incidents),
    ],
  };
}

function sectionBlocks(report: YearReport, section: ReportSection): Block[] {
  const content = [
    ...paragraphsOf(report.texts[section] ?? ""),
    ...reportCharts(report)
      .filter((chart) => chart.section === section)
      .map((chart) => barChart(chart, report.year)),
    ...tablesOf(report, section),
  ];
  return content.length === 0 ? [] : [heading(2, sectionTitles[section]), ...content];
}

function tablesOf(report: YearReport, section: ReportSection): Block[] {
  switch (section) {
    case "applications":
      return [classTable(report), ...(report.gemeenten.length === 0 ? [] : [gemeentenTable(report)])];
    case "changes":
      return changeTables(report);
    case "decisions":
      return [
        ...(report.departures.length === 0 ? [] : [departuresTable(report)]),
        ...(report.lateDecisions.length === 0 ? [] : [lateDecisionsTable(report)]),
      ];
    case "advice":
      return report.figures.advice.length === 0 ? [] : [adviceTable(report)];
    case "afterwards":
      return report.lessons.length === 0 ? [] : [heading(3, reportText.lessons), lessonList(report)];
    case "method":
      return [
        paragraph(clashSentence(report.figures.clashes)),
        ...(report.figures.misfired.length === 0 ? [paragraph(reportText.misfiredNone)] : [misfiredTable(report)]),
      ];
    default:
      return [];
  }
}

function changeTables(report: YearReport): Block[] {
  const { guard } = report.figures;
  if (guard === null) return [];
  return [
    ...(guard.changes === 0 ? [] : [changesTable(report)]),
    ...(guard.reviews.number + guard.warnings.number + guard.expiries.number === 0 ? [] : [openTimesTable(report)]),
    ...(report.ruledOut.length === 0 ? [] : [ruledOutTable(report)]),
  ];
}

const lessonList = ({ lessons }: YearReport): Block => ({
  kind: "list",
  style: "bulleted",
  items: lessons.map(({ evenement, firstDay, gemeente, organisation, text }) => [
    { text: `${evenement}, ${gemeente}, ${formatDate(firstDay)}. `, bold: true },
    { text: `${text} (${organisation})` },
  ]),
});

function barChart({ title, bars, unit }: ReportChart, year: number): BarChartBlock {
  const compared = bars.some(({ before }) => before !== undefined);
  const amount = (value: number) => [formatNumber(value, 1), unit].filter(Boolean).join(unit === "%" ? "" : " ");
  const told = bars.map(({ label, value, before }) =>
    before === undefined ? `${label} ${amount(value)}` : `${label} ${amount(value)} (in ${year - 1} ${amount(before)})`,
  );
  return {
    kind: "bar_chart",
    title,
    alt: `Staafdiagram met ${formatCount(bars.length, "rij", "rijen")} voor ${year}. ${told.join(", ")}.`,
    series: compared ? [String(year), String(year - 1)] : [String(year)],
    groups: bars.map(({ label, value, before }) => ({
      label,
      bars: [value, ...(compared ? [before] : [])].map((each) => ({
        value: each ?? 0,
        label: each === undefined ? "-" : amount(each),
      })),
    })),
  };
}
