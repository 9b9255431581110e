import type { ReactNode } from "react";
import { jointText as text } from "~/copy/nl/advice/joint-text";
import { formatNumber } from "~/copy/nl/format";
import type { JointListPage, JointRow } from "~/server/queries/advice/joint-list.server";
import { type Column, DataTable } from "../data-table";
import { EmptyState } from "../empty-state";
import { Page } from "../page";
import { PageTitle } from "../page-title";
import { Pagination } from "../pagination";
import { Panel } from "../panel";
import { requestColumns, toneOf } from "./advice-list-screen";

/** The joint advices of the region by what has to happen with them. */
export function JointListScreen({ page }: { page: JointListPage }) {
  const { waiting, toWrite, given, givenCount } = page;
  return (
    <Page kind="work" head={<PageTitle title={text.title} subtitle={text.subtitle} />}>
      <JointTable title={text.toWrite} rows={toWrite} none={text.noneToWrite} />
      <JointTable title={text.waiting} rows={waiting} none={text.noneWaiting} />
      <JointTable title={text.given} rows={given} count={givenCount} none={text.noneGiven}>
        <Pagination page={page.page} pageCount={page.pageCount} hrefOf={(to) => `/integraal?bladzijde=${to}`} />
      </JointTable>
    </Page>
  );
}

type TableProps = { title: string; rows: readonly JointRow[]; count?: number; none: string; children?: ReactNode };

function JointTable({ title, rows, count = rows.length, none, children }: TableProps) {
  return (
    <Panel title={`${title} (${formatNumber(count)})`}>
      <DataTable
        caption={title}
        captionHidden
        columns={columns()}
        rows={rows}
        rowKey={(row) => row.requestId}
        rowTone={toneOf}
        empty={
          <EmptyState title={text.none}>
            <p>{none}</p>
          </EmptyState>
        }
      />
      {children}
    </Panel>
  );
}

function columns(): Column<JointRow>[] {
  const shared = requestColumns("joint") as Column<JointRow>[];
  return [
    ...shared.slice(0, -1),
    { key: "parts", label: text.parts, nowrap: true, cell: ({ given, asked }) => text.partsOf(given, asked) },
    {
      key: "meeting",
      label: text.meeting,
      cell: ({ meeting }) => {
        if (meeting === null) return <span className="quiet">{text.noMeeting}</span>;
        return meeting.held ? text.held(meeting.on) : text.planned(meeting.on, meeting.at);
      },
    },
    ...shared.slice(-1),
  ];
}
