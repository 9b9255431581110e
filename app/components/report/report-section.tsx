import { figureLines } from "~/copy/nl/evaluation/figure-lines";
import { reportCharts } from "~/copy/nl/evaluation/report-charts";
import { sectionTitles, reportText as text } from "~/copy/nl/evaluation/report-text";
import { formatNumber } from "~/copy/nl/format";
import type { ReportSection as Section } from "~/domain/evaluation/report-sections";
import type { ReportPage } from "~/server/queries/report/report-page.server";
import { BarChart } from "../bar-chart";
import { DataTable } from "../data-table";
import { Disclosure } from "../disclosure";
import { LinkButton } from "../link-button";
import { Panel } from "../panel";

type Props = { page: ReportPage; section: Section; children?: React.ReactNode };

/** One part of the report: what people wrote, what the charts say, and every figure folded under them. */
export function ReportSection({ page, section, children }: Props) {
  const { content, texts, mayWrite, year, scope } = page;
  const written = (texts[section] ?? "").trim();
  const charts = reportCharts(content).filter((chart) => chart.section === section);
  if (written === "" && !mayWrite && section === "summary") return null;
  return (
    <Panel
      title={sectionTitles[section]}
      id={section}
      action={
        mayWrite && (
          <LinkButton kind="secondary" to={`/jaarverslag/${year}/${scope}/tekst/${section}`}>
            {written === "" ? text.write : text.rewrite}
            <span className="visually-hidden">: {sectionTitles[section]}</span>
          </LinkButton>
        )
      }
    >
      {written !== "" && (
        <div className="report-text">
          {written.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
      {charts.map(({ title, bars, unit, maximum, categoryLabel }) => (
        <BarChart
          key={title}
          title={title}
          bars={bars}
          unit={unit}
          maximum={maximum}
          categoryLabel={categoryLabel}
          valueLabel={String(year)}
          beforeLabel={String(year - 1)}
        />
      ))}
      {children}
      <Figures page={page} section={section} />
    </Panel>
  );
}

function Figures({ page: { content, year }, section }: Pick<Props, "page" | "section">) {
  const lines = figureLines(content).filter((line) => line.section === section);
  if (lines.length === 0) return null;
  const { figures, previous } = content;
  return (
    <Disclosure summary={text.allFigures} quiet>
      <DataTable
        caption={sectionTitles[section]}
        captionHidden
        rows={lines}
        rowKey={(line) => line.label}
        columns={[
          { key: "label", label: text.figure, isRowHeader: true, cell: (line) => line.label },
          { key: "now", label: String(year), align: "end", cell: (line) => amount(line.of(figures)) },
          {
            key: "before",
            label: String(year - 1),
            align: "end",
            cell: (line) => amount(previous && line.of(previous)),
          },
        ]}
      />
    </Disclosure>
  );
}

const amount = (value: number | null): string => (value === null ? "-" : formatNumber(value, 1));
