import {
  type BarChartBlock,
  type Block,
  type DocumentModel,
  heading,
  paragraph,
  paragraphsOf,
} from "~/domain/documents/document-model";
import { busiest, type YearReport } from "~/domain/documents/year-report";
import type { YearFigures } from "~/domain/evaluation/year-figures";
import { formatCount, formatInstant, formatInstantDate, formatList, formatNumber } from "../format";
import { language, pageLabel } from "./words";
import { adviceTable, classTable, figuresTable, gemeentenTable } from "./year-figures-tables";

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
      paragraph(`De aanvragen zijn beoordeeld met ${report.handreiking}.`, "quiet"),
      { kind: "contents", title: "Inhoud", depth: 2 },
      ...report.texts.flatMap(({ title, text }) =>
        text.trim() === "" ? [] : [heading(2, title), ...paragraphsOf(text)],
      ),
      ...gemeentenBlocks(report),
      heading(2, "Klassen"),
      classChart(report),
      classTable(report),
      ...(report.figures.advice.length === 0 ? [] : [heading(2, "Adviezen"), adviceTable(report)]),
      heading(2, "Alle cijfers op een rij"),
      figuresTable(report),
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

function gemeentenBlocks(report: YearReport): Block[] {
  if (report.gemeenten.length === 0) return [];
  return [heading(2, "Gemeenten"), gemeentenChart(report), gemeentenTable(report)];
}

function gemeentenChart({ gemeenten, year, previous }: YearReport): BarChartBlock {
  const most = busiest(gemeenten);
  const title = most
    ? `${formatList(most.names)} ${most.names.length === 1 ? "had" : "hadden"} de meeste dossiers: ${formatNumber(most.dossiers)}`
    : `In ${year} waren er geen dossiers`;
  return chart(
    title,
    gemeenten.map(({ name, figures, previous: earlier }) => ({
      label: name,
      now: figures.dossiers,
      before: previous ? (earlier?.dossiers ?? 0) : null,
    })),
    year,
  );
}

function classChart({ figures, previous, year, classNames }: YearReport): BarChartBlock {
  const total = figures.byClass.reduce((sum, row) => sum + row.number, 0);
  const most = Math.max(0, ...figures.byClass.map((row) => row.number));
  const names = figures.byClass.filter((row) => row.number === most).map((row) => classNames[row.class] ?? row.class);
  const title =
    total === 0
      ? `In ${year} kreeg geen aanvraag een klasse`
      : `De meeste aanvragen vielen in ${formatList(names)}: ${formatNumber(most)} van de ${formatNumber(total)}`;
  return chart(
    title,
    figures.byClass.map((row) => ({
      label: classNames[row.class] ?? row.class,
      now: row.number,
      before: previous ? (previous.byClass.find((earlier) => earlier.class === row.class)?.number ?? 0) : null,
    })),
    year,
  );
}

type Row = { label: string; now: number; before: number | null };

function chart(title: string, rows: readonly Row[], year: number): BarChartBlock {
  const compared = rows.some(({ before }) => before !== null);
  const bar = (value: number) => ({ value, label: formatNumber(value) });
  const told = rows.map(({ label, now, before }) =>
    before === null
      ? `${label} ${formatNumber(now)}`
      : `${label} ${formatNumber(now)} (in ${year - 1} ${formatNumber(before)})`,
  );
  return {
    kind: "bar_chart",
    title,
    alt: `Staafdiagram met ${formatCount(rows.length, "balk", "balken")} voor ${year}. ${told.join(", ")}.`,
    series: compared ? [String(year), String(year - 1)] : [String(year)],
    groups: rows.map(({ label, now, before }) => ({
      label,
      bars: before === null ? [bar(now)] : [bar(now), bar(before)],
    })),
  };
}
