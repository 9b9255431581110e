import { jointText as text } from "~/copy/nl/advice/joint-text";
import type { JointListPage, JointRow } from "~/server/queries/advice/joint-list.server";
import { type Column, DataTable } from "../data-table";
import { EmptyState } from "../empty-state";
import { Page } from "../page";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { requestColumns, toneOf } from "./advice-list-screen";

/** The joint advices of the region by what has to happen with them. */
export function JointListScreen({ page: { waiting, toWrite, given } }: { page: JointListPage }) {
  return (
    <Page kind="work" head={<PageTitle title={text.title} subtitle={text.subtitle} />}>
      <JointTable title={text.toWrite} rows={toWrite} none={text.noneToWrite} />
      <JointTable title={text.waiting} rows={waiting} none={text.noneWaiting} />
      <JointTable title={text.given} rows={given} none={text.noneGiven} />
    </Page>
  );
}

function JointTable({ title, rows, none }: { title: string; rows: readonly JointRow[]; none: string }) {
  return (
    <Panel title={`${title} (${rows.length})`}>
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
