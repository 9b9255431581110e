import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { AccountStateBadge } from "~/components/account-state-badge";
import { CloseAccountPanel, ClosedBanner, InvitedBanner } from "~/components/account-state-panels";
import { Breadcrumb } from "~/components/breadcrumb";
import { FactList } from "~/components/fact-list";
import { HeldRoles } from "~/components/held-roles";
import { LinkButton } from "~/components/link-button";
import { MessageArea } from "~/components/message-area";
import { Page } from "~/components/page";
import { PageTitle } from "~/components/page-title";
import { Panel } from "~/components/panel";
import { accountText as text } from "~/copy/nl/account/accounts";
import { formatInstantDate } from "~/copy/nl/format";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readAccount } from "~/server/queries/account.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.account.name }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  return granted(await readAccount(ctx, route.params.userId ?? ""));
}

const done: Readonly<Record<string, string>> = {
  uitgenodigd: text.invited,
  verstuurd: text.sentAgain,
  "te-vaak": text.tooSoon,
  beeindigd: text.roleEnded,
  gesloten: text.closed,
  geopend: text.reopened,
};

export default function Account() {
  const { account, isSelf, roles } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { id, name, email, phone, state, createdAt } = account;
  const again = `/beheer/accounts/uitnodigen?${new URLSearchParams({ naam: name, email })}`;
  const head = (
    <>
      <Breadcrumb items={[{ label: text.back, href: "/beheer/accounts" }]} current={name} />
      <PageTitle title={name} subtitle={email} badges={<AccountStateBadge state={state} />} />
      <MessageArea message={done[search.get("gedaan") ?? ""] ?? null} />
    </>
  );
  return (
    <Page kind="work" head={head}>
      {state === "invited" && <InvitedBanner id={id} />}
      {state === "disabled" && <ClosedBanner id={id} />}
      <Panel
        title={text.rolesTitle}
        action={
          <LinkButton to={again} kind="secondary">
            {text.another}
          </LinkButton>
        }
      >
        <HeldRoles roles={roles} />
      </Panel>
      <Panel>
        <FactList
          facts={[
            { term: text.since, value: formatInstantDate(createdAt) },
            { term: text.phone, value: phone ?? undefined },
          ]}
        />
      </Panel>
      {state !== "disabled" && !isSelf && <CloseAccountPanel id={id} />}
    </Page>
  );
}
