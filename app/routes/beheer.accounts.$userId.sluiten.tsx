import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ConfirmPage } from "~/components/confirm-page";
import { accountText, confirmText as text } from "~/copy/nl/account/accounts";
import { requireContext } from "~/server/http/require-context.server";
import { granted, respond } from "~/server/http/respond.server";
import { readAccount } from "~/server/queries/account.server";
import { disableAccount } from "~/server/use-cases/disable-account.server";

export const meta: MetaFunction = () => [{ title: text.closeTitle }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  return granted(await readAccount(ctx, route.params.userId ?? "")).account;
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const userId = route.params.userId ?? "";
  const outcome = await disableAccount(ctx, { userId });
  return respond(outcome, { ok: () => redirect(`/beheer/accounts/${userId}?gedaan=gesloten`) });
}

export default function CloseAccount() {
  const { id, name } = useLoaderData<typeof loader>();
  return (
    <ConfirmPage
      title={text.closeTitle}
      text={`${name}. ${accountText.closeText}`}
      confirm={accountText.close}
      cancel={{ label: text.cancel, href: `/beheer/accounts/${id}` }}
    />
  );
}
