import { Link } from "@remix-run/react";
import { reportText as text } from "~/copy/nl/evaluation/report-text";
import { formatNumber } from "~/copy/nl/format";
import type { YearFigures } from "~/domain/evaluation/year-figures";
import type { ReportPage } from "~/server/queries/report/report-page.server";
import { DataTable } from "../data-table";
import { Disclosure } from "../disclosure";

type Column = readonly [label: string, of: (figures: YearFigures) => number];

const columns: readonly Column[] = [
  ["Dossiers", (year) => year.dossiers],
  ["Meldingen", (year) => year.meldingen],
  ["Aanvragen", (year) => year.permits],
  ["Verleend", (year) => year.granted],
  ["Te laat voor bezwaar", (year) => year.tooLateForObjection],
  ["Geëvalueerd", (year) => year.evaluated],
];

/** The gemeenten beside each other, each with the year before in small print. */
export function GemeentenTable({ page: { content, scopes, year } }: { page: ReportPage }) {
  const open = new Set(scopes.map(({ scope }) => scope));
  return (
    <Disclosure summary={text.perGemeente} quiet>
      <DataTable
        caption={text.perGemeente}
        captionHidden
        rows={content.gemeenten}
        rowKey={({ code }) => code}
        columns={[
          {
            key: "name",
            label: "Gemeente",
            isRowHeader: true,
            cell: ({ code, name }) => (open.has(code) ? <Link to={`/jaarverslag/${year}/${code}`}>{name}</Link> : name),
          },
          ...columns.map(([label, of]) => ({
            key: label,
            label,
            align: "end" as const,
            cell: ({ figures, previous }: ReportPage["content"]["gemeenten"][number]) => (
              <>
                {formatNumber(of(figures))}
                {content.previous !== null && (
                  <span className="quiet"> ({previous === null ? 0 : formatNumber(of(previous))})</span>
                )}
              </>
            ),
          })),
        ]}
      />
      {content.previous !== null && <p className="quiet">Tussen haakjes: {year - 1}.</p>}
    </Disclosure>
  );
}
