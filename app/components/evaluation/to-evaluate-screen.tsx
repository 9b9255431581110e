import { Link } from "@remix-run/react";
import { evaluationText as text } from "~/copy/nl/evaluation/evaluation-text";
import { formatDateRange } from "~/copy/nl/format";
import type { ToEvaluatePage } from "~/server/queries/evaluation/to-evaluate.server";
import { DataTable } from "../data-table";
import { EmptyState } from "../empty-state";
import { Page } from "../page";
import { PageTitle } from "../page-title";

/** Evenementen that wait for the reader's evaluation, the longest ago first. */
export function ToEvaluateScreen({ page: { evenementen } }: { page: ToEvaluatePage }) {
  return (
    <Page kind="work" head={<PageTitle title={text.listTitle} />}>
      {evenementen.length > 0 && <p>{text.listIntro}</p>}
      <DataTable
        caption={text.listTitle}
        captionHidden
        rows={evenementen}
        rowKey={({ reference }) => reference}
        empty={<EmptyState title={text.listNone}>{text.listNoneText}</EmptyState>}
        columns={[
          {
            key: "name",
            label: text.evenement,
            isRowHeader: true,
            cell: ({ href, name }) => <Link to={href}>{name}</Link>,
          },
          { key: "gemeente", label: text.gemeente, cell: ({ gemeente }) => gemeente },
          { key: "days", label: text.days, cell: ({ firstDay, lastDay }) => formatDateRange(firstDay, lastDay) },
          { key: "reference", label: text.reference, nowrap: true, cell: ({ reference }) => reference },
        ]}
      />
    </Page>
  );
}
