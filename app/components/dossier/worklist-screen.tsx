import { fillIn } from "~/copy/nl/dossier/dossier-text";
import { listTitles, worklistText as text } from "~/copy/nl/dossier/worklist-text";
import { formatDateRange, formatInstantDate, formatNumber } from "~/copy/nl/format";
import {
  termLists,
  type WorklistFilter,
  type WorklistOrder,
  worklistParameters,
} from "~/domain/dossier/worklist-filter";
import type { WorklistPage, WorklistRow } from "~/server/queries/worklist.server";
import { type Column, DataTable } from "../data-table";
import { EmptyState } from "../empty-state";
import { NumberTile } from "../number-tile";
import { Page } from "../page";
import { PageTitle } from "../page-title";
import { Pagination } from "../pagination";
import { ClassCell, DueCell, NameCell, PhaseCell } from "./worklist-cells";
import { AheadLists, ChangeLists, WarningsToRead } from "./worklist-changes";
import { WorklistChips, WorklistFilters } from "./worklist-filters";

/** The address of the worklist with something in its filter changed; another filter begins at the first page. */
export function worklistHref(filter: WorklistFilter, changes: Partial<WorklistFilter>): string {
  const words = worklistParameters({ ...filter, page: 1, ...changes }).toString();
  return words === "" ? "/werk" : `/werk?${words}`;
}

/** Everybody's way in: what is late, what is due this week, what waits for others, and all of it as a table. */
export function WorklistScreen({ page }: { page: WorklistPage }) {
  const { filter, counts, rows, total, pageCount } = page;
  const isFiltered = worklistParameters({ ...filter, page: 1, order: "due", descending: false }).size > 0;
  return (
    <Page kind="work" head={<PageTitle title={text.title} />}>
      <WarningsToRead page={page} hrefOf={(changes) => worklistHref(filter, changes)} />
      <section aria-label={text.lists}>
        <div className="grid">
          {counts.unread_warning > 0 && page.toRead.length === 0 && (
            <NumberTile
              label={listTitles.unread_warning}
              value={counts.unread_warning}
              href={worklistHref(filter, { list: filter.list === "unread_warning" ? null : "unread_warning" })}
              tone="late"
            />
          )}
          {termLists.map((list) => (
            <NumberTile
              key={list}
              label={listTitles[list]}
              value={counts[list]}
              href={worklistHref({ ...filter }, { list: filter.list === list ? null : list })}
              tone={list === "late" && counts.late > 0 ? "late" : list === filter.list ? "attention" : "normal"}
            />
          ))}
        </div>
      </section>
      <ChangeLists page={page} hrefOf={(changes) => worklistHref(filter, changes)} />
      <AheadLists page={page} hrefOf={(changes) => worklistHref(filter, changes)} />
      <WorklistFilters page={page} />
      <WorklistChips page={page} hrefOf={(changes) => worklistHref(filter, changes)} />
      <p role="status">{total === 1 ? text.resultOne : fillIn(text.resultMany, { count: formatNumber(total) })}</p>
      <DataTable
        caption={text.caption}
        captionHidden
        columns={columnsOf(page)}
        rows={rows}
        rowKey={(row) => row.reference}
        rowTone={(row) => (row.due !== null && row.due.daysLeft < 0 ? "late" : undefined)}
        empty={
          <EmptyState title={isFiltered ? text.emptyTitle : text.emptyAllTitle}>
            {isFiltered ? text.emptyText : text.emptyAllText}
          </EmptyState>
        }
      />
      <Pagination page={filter.page} pageCount={pageCount} hrefOf={(to) => worklistHref(filter, { page: to })} />
    </Page>
  );
}

function columnsOf({ filter, gemeenten, isService }: WorklistPage): Column<WorklistRow>[] {
  const sort = (order: WorklistOrder): Column<WorklistRow>["sort"] => {
    const isOn = filter.order === order;
    const href = worklistHref(filter, { order, descending: isOn && !filter.descending });
    return { href, order: !isOn ? "none" : filter.descending ? "descending" : "ascending" };
  };
  const all: (Column<WorklistRow> | null)[] = [
    {
      key: "name",
      label: text.evenement,
      isRowHeader: true,
      sort: sort("name"),
      cell: (row) => <NameCell row={row} />,
    },
    gemeenten.length === 0 ? null : { key: "gemeente", label: text.gemeente, cell: (row) => row.gemeente },
    {
      key: "date",
      label: text.date,
      sort: sort("date"),
      cell: (row) => formatDateRange(row.firstDay, row.lastDay),
    },
    { key: "class", label: text.class, cell: (row) => <ClassCell row={row} /> },
    { key: "phase", label: text.phase, cell: (row) => <PhaseCell row={row} isService={isService} /> },
    {
      key: "advice",
      label: text.advice,
      nowrap: true,
      cell: ({ advice }) =>
        advice === null ? <span className="quiet">{text.none}</span> : `${advice.given} van ${advice.asked}`,
    },
    {
      key: "due",
      label: text.due,
      sort: sort("due"),
      cell: ({ due }) => (due === null ? <span className="quiet">{text.none}</span> : <DueCell due={due} />),
    },
    {
      key: "handler",
      label: text.handler,
      cell: ({ handlerName }) => handlerName ?? <span className="quiet">{text.nobody}</span>,
    },
    { key: "changed", label: text.changed, sort: sort("changed"), cell: (row) => formatInstantDate(row.changedAt) },
  ];
  return all.filter((column) => column !== null);
}
