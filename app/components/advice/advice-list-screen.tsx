import { Link } from "@remix-run/react";
import { adviceText as text } from "~/copy/nl/advice/advice-text";
import { askedAgain, listPaths, listWords, toldOnly } from "~/copy/nl/advice/advice-words";
import { reviewText } from "~/copy/nl/dossier/review-text";
import { requestWords } from "~/copy/nl/dossier/status-words";
import { formatDateRange } from "~/copy/nl/format";
import { type AdviceListName, adviceLists } from "~/domain/advice/advice-lists";
import type { AdviceListPage, AdviceListRow } from "~/server/queries/advice/advice-list.server";
import { ClassBadge } from "../class-badge";
import { type Column, DataTable } from "../data-table";
import { Deadline } from "../deadline";
import { EmptyState } from "../empty-state";
import { FilterBar } from "../filter-bar";
import { Page } from "../page";
import { PageTitle } from "../page-title";
import { Pagination } from "../pagination";
import { Panel } from "../panel";
import { SelectField } from "../select-field";
import { StatusBadge } from "../status-badge";
import { Tabs } from "../tabs";
import { requestPath } from "./request-page";

/** A service's own requests in lists, first what is due first. */
export function AdviceListScreen({ page }: { page: AdviceListPage }) {
  const { list, gemeente, gemeenten, counts, rows } = page;
  const tabs = adviceLists.map((name) => ({
    label: listWords[name],
    href: listHref(name, gemeente),
    current: name === list,
    count: counts[name],
  }));
  return (
    <Page
      kind="work"
      head={
        <>
          <PageTitle title={text.title} subtitle={text.subtitle(page.service)} />
          <Tabs label={text.lists} tabs={tabs} />
        </>
      }
    >
      <Panel>
        <FilterBar submitLabel={text.show}>
          <input type="hidden" name="lijst" value={listPaths[list]} />
          <SelectField
            compact
            required={false}
            name="gemeente"
            label={text.gemeente}
            emptyLabel={text.allGemeenten}
            options={gemeenten.map(({ code, name }) => ({ value: code, label: name }))}
            defaultValue={gemeente ?? ""}
          />
        </FilterBar>
        <DataTable
          caption={listWords[list]}
          captionHidden
          columns={requestColumns("advice")}
          rows={rows}
          rowKey={(row) => row.requestId}
          rowTone={(row) => toneOf(row)}
          empty={
            <EmptyState title={text.none}>
              <p>{list === "late" ? text.noneLate : text.noneText}</p>
            </EmptyState>
          }
        />
        <Pagination page={page.page} pageCount={page.pageCount} hrefOf={(to) => listHref(list, gemeente, to)} />
      </Panel>
    </Page>
  );
}

const isOpen = ({ status }: AdviceListRow) => ["asked", "in_progress", "more_information"].includes(status);

export function toneOf(row: AdviceListRow): "late" | "attention" | undefined {
  if (!isOpen(row) || row.daysLeft === null) return undefined;
  if (row.daysLeft < 0) return "late";
  return row.daysLeft <= 1 ? "attention" : undefined;
}

function listHref(list: AdviceListName, gemeente: string | null, page = 1): string {
  const query = new URLSearchParams({
    lijst: listPaths[list],
    ...(gemeente === null ? {} : { gemeente }),
    ...(page === 1 ? {} : { bladzijde: String(page) }),
  });
  return `/adviezen?${query}`;
}

/** The columns that both the services and the coordinator read a request by. */
export function requestColumns(of: "advice" | "joint"): Column<AdviceListRow>[] {
  return [
    {
      key: "evenement",
      label: text.evenement,
      isRowHeader: true,
      cell: (row) => (
        <>
          <Link to={requestPath(of, row.requestId)}>{row.name}</Link>
          <span className="cell-note">{row.reference}</span>
        </>
      ),
    },
    { key: "gemeente", label: text.gemeente, cell: (row) => row.gemeente },
    { key: "days", label: text.days, cell: (row) => formatDateRange(row.firstDay, row.lastDay) },
    { key: "class", label: text.class, cell: (row) => (row.class ? <ClassBadge {...row.class} /> : "-") },
    {
      key: "due",
      label: text.due,
      cell: (row) => {
        if (row.dueOn === null || row.daysLeft === null) return <span className="quiet">{text.noTerm}</span>;
        return <Deadline date={row.dueOn} daysLeft={row.daysLeft} done={!isOpen(row)} />;
      },
    },
    {
      key: "status",
      label: text.status,
      cell: (row) => {
        const words = row.isAgain ? askedAgain : row.isTold ? toldOnly : requestWords[row.status];
        return (
          <>
            <StatusBadge tone={words.tone}>{words.text}</StatusBadge>
            {row.underReview && <span className="table__detail">{reviewText.words.text}</span>}
          </>
        );
      },
    },
  ];
}
