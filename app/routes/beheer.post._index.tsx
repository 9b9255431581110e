import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { type Column, DataTable } from "~/components/data-table";
import { EmptyState } from "~/components/empty-state";
import { MessageArea } from "~/components/message-area";
import { Page } from "~/components/page";
import { PageForm } from "~/components/page-form";
import { PageTitle } from "~/components/page-title";
import { Panel } from "~/components/panel";
import { deliveryProblem, mailTopics, undeliveredText as text } from "~/copy/nl/account/accounts";
import { formatInstantDate, formatNumber } from "~/copy/nl/format";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readUndeliveredMail, type UndeliveredMail } from "~/server/queries/undelivered-mail.server";

export const meta: MetaFunction = () => [{ title: text.title }];

export async function loader(route: LoaderFunctionArgs) {
  return { mails: granted(await readUndeliveredMail(await requireContext(route))) };
}

const topicOf = ({ template }: UndeliveredMail) => (template === null ? text.unknown : mailTopics[template]);

const columns: Column<UndeliveredMail>[] = [
  { key: "about", label: text.about, cell: topicOf },
  {
    key: "recipient",
    label: text.recipient,
    cell: ({ recipientId, recipientName }) => <Link to={`/beheer/accounts/${recipientId}`}>{recipientName}</Link>,
  },
  { key: "problem", label: text.problem, cell: ({ error }) => deliveryProblem(error) },
  { key: "since", label: text.since, nowrap: true, cell: ({ createdAt }) => formatInstantDate(createdAt) },
  { key: "state", label: text.state, cell: (mail) => <State {...mail} /> },
];

export default function Undelivered() {
  const { mails } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const head = (
    <>
      <PageTitle title={text.title} subtitle={text.intro} />
      <MessageArea message={search.has("gedaan") ? text.retried : null} />
    </>
  );
  return (
    <Page kind="work" head={head}>
      <Panel>
        <DataTable
          caption={text.caption}
          captionHidden
          columns={columns}
          rows={mails}
          rowKey={({ id }) => id}
          empty={<EmptyState title={text.empty}>{text.emptyText}</EmptyState>}
        />
      </Panel>
    </Page>
  );
}

function State(mail: UndeliveredMail) {
  if (mail.givenUpAt === null) return <span className="quiet">{text.trying(formatNumber(mail.attempts))}</span>;
  const label = text.againLabel(topicOf(mail), mail.recipientName);
  return (
    <PageForm method="post" action={`/beheer/post/${mail.id}`} className="row">
      <span>{text.givenUp}</span>
      <button type="submit" className="button button--secondary" aria-label={label}>
        {text.again}
      </button>
    </PageForm>
  );
}
