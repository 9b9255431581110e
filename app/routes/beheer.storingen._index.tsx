import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { type Column, DataTable } from "~/components/data-table";
import { EmptyState } from "~/components/empty-state";
import { LinkButton } from "~/components/link-button";
import { MessageArea } from "~/components/message-area";
import { Page } from "~/components/page";
import { PageTitle } from "~/components/page-title";
import { Panel } from "~/components/panel";
import { outagesText as text } from "~/copy/nl/account/outages";
import { formatInstant } from "~/copy/nl/format";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { type OutageRow, readOutages } from "~/server/queries/outages.server";

export const meta: MetaFunction = () => [{ title: text.title }];

export async function loader(route: LoaderFunctionArgs) {
  return { outages: granted(await readOutages(await requireContext(route))) };
}

const columns: Column<OutageRow>[] = [
  { key: "from", label: text.from, cell: ({ startedAt }) => formatInstant(startedAt) },
  { key: "until", label: text.until, cell: (outage) => <Until {...outage} /> },
  { key: "explanation", label: text.explanation, cell: ({ explanation }) => explanation },
  { key: "by", label: text.by, cell: ({ recordedByName }) => recordedByName },
];

export default function Outages() {
  const { outages } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const done = { vastgelegd: text.recorded, voorbij: text.ended }[search.get("gedaan") ?? ""] ?? null;
  const head = (
    <>
      <PageTitle
        title={text.title}
        subtitle={text.intro}
        actions={<LinkButton to="/beheer/storingen/vastleggen">{text.record}</LinkButton>}
      />
      <MessageArea message={done} />
    </>
  );
  return (
    <Page kind="work" head={head}>
      <Panel>
        <DataTable
          caption={text.caption}
          captionHidden
          columns={columns}
          rows={outages}
          rowKey={({ id }) => id}
          empty={<EmptyState title={text.empty}>{text.emptyText}</EmptyState>}
        />
      </Panel>
    </Page>
  );
}

function Until({ id, startedAt, endedAt }: OutageRow) {
  if (endedAt !== null) return formatInstant(endedAt);
  return (
    <>
      {text.lasts}.{" "}
      <Link to={`/beheer/storingen/${id}`} aria-label={text.endLabel(formatInstant(startedAt))}>
        {text.end}
      </Link>
    </>
  );
}
