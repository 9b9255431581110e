import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { AccountStateBadge } from "~/components/account-state-badge";
import { type Column, DataTable } from "~/components/data-table";
import { EmptyState } from "~/components/empty-state";
import { FilterBar } from "~/components/filter-bar";
import { LinkButton } from "~/components/link-button";
import { Page } from "~/components/page";
import { PageTitle } from "~/components/page-title";
import { Pagination } from "~/components/pagination";
import { Panel } from "~/components/panel";
import { TextField } from "~/components/text-field";
import { accountsText as text } from "~/copy/nl/account/accounts";
import { formatInstantDate, formatNumber } from "~/copy/nl/format";
import { pageNumber } from "~/domain/page-number";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { type AccountRow, readAccounts } from "~/server/queries/accounts.server";

export const meta: MetaFunction = () => [{ title: text.title }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  const asked = new URL(route.request.url).searchParams;
  const page = pageNumber(asked.get("bladzijde"));
  return granted(await readAccounts(ctx, { search: asked.get("zoek") ?? "", page }));
}

const columns: Column<AccountRow>[] = [
  { key: "name", label: text.name, cell: ({ id, name }) => <Link to={`/beheer/accounts/${id}`}>{name}</Link> },
  { key: "email", label: text.email, cell: ({ email }) => <span className="breakable">{email}</span> },
  { key: "roles", label: text.roles, cell: ({ roles }) => <Roles roles={roles} /> },
  { key: "state", label: text.state, nowrap: true, cell: ({ state }) => <AccountStateBadge state={state} /> },
  {
    key: "seen",
    label: text.lastSeen,
    nowrap: true,
    cell: ({ lastSeenAt }) => (lastSeenAt === null ? text.never : formatInstantDate(lastSeenAt)),
  },
];

export default function Accounts() {
  const { accounts, search, page, pageCount, count } = useLoaderData<typeof loader>();
  const hrefOf = (wanted: number) => `?${new URLSearchParams({ zoek: search, bladzijde: String(wanted) })}`;
  const head = (
    <PageTitle
      title={text.title}
      subtitle={text.intro}
      actions={<LinkButton to="/beheer/accounts/uitnodigen">{text.invite}</LinkButton>}
    />
  );
  return (
    <Page kind="work" head={head}>
      <FilterBar label={text.search} submitLabel={text.searchButton}>
        <TextField name="zoek" label={text.search} type="search" defaultValue={search} required={false} compact />
      </FilterBar>
      <Panel>
        <p className="quiet">{text.count(formatNumber(count))}</p>
        <DataTable
          caption={text.caption}
          captionHidden
          columns={columns}
          rows={accounts}
          rowKey={({ id }) => id}
          empty={<EmptyState title={text.empty}>{text.emptyText}</EmptyState>}
        />
        <Pagination page={page} pageCount={pageCount} hrefOf={hrefOf} />
      </Panel>
    </Page>
  );
}

function Roles({ roles }: Pick<AccountRow, "roles">) {
  if (roles.length === 0) return <span className="quiet">{text.noRoles}</span>;
  return roles.map(({ organisationName, roleLabel }) => (
    <span key={organisationName + roleLabel} className="block">
      {roleLabel}, {organisationName}
    </span>
  ));
}
