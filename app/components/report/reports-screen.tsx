import { Link } from "@remix-run/react";
import { reportText as text } from "~/copy/nl/evaluation/report-text";
import { regionInAddress } from "~/domain/access/report-access";
import type { ReportStanding, ReportYears } from "~/server/queries/report/reports.server";
import { DataTable } from "../data-table";
import { EmptyState } from "../empty-state";
import { Page } from "../page";
import { PageTitle } from "../page-title";
import { StatusBadge } from "../status-badge";

const standings = {
  none: { tone: "neutral", words: text.notBegun },
  draft: { tone: "attention", words: text.draft },
  adopted: { tone: "good", words: text.adopted },
} as const;

/** The years with a report, for the region and the reader's own gemeente. */
export function ReportsScreen({ page: { years, own } }: { page: ReportYears }) {
  const link = (year: number, scope: string, standing: ReportStanding, name: string) => (
    <span className="row">
      <Link to={`/jaarverslag/${year}/${scope}`}>
        {name} {year}
      </Link>
      <StatusBadge tone={standings[standing].tone}>{standings[standing].words}</StatusBadge>
    </span>
  );
  return (
    <Page kind="work" head={<PageTitle title={text.title} />}>
      <p className="report-text">{text.intro}</p>
      <DataTable
        caption={text.listCaption}
        captionHidden
        rows={years}
        rowKey={({ year }) => String(year)}
        empty={<EmptyState title={text.none}>{text.noneText}</EmptyState>}
        columns={[
          { key: "year", label: text.year, isRowHeader: true, cell: ({ year }) => year },
          {
            key: "region",
            label: text.ofRegion,
            cell: ({ year, region }) => link(year, regionInAddress, region, text.region),
          },
          ...(own === null
            ? []
            : [
                {
                  key: "own",
                  label: text.ofGemeente,
                  cell: ({ year, own: standing }: ReportYears["years"][number]) =>
                    link(year, own.code, standing ?? "none", own.name),
                },
              ]),
        ]}
      />
    </Page>
  );
}
