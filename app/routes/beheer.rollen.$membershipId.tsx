import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ConfirmPage } from "~/components/confirm-page";
import { confirmText as text } from "~/copy/nl/account/accounts";
import { requireContext } from "~/server/http/require-context.server";
import { granted, respond } from "~/server/http/respond.server";
import { readHeldRole } from "~/server/queries/held-role.server";
import { endRole } from "~/server/use-cases/end-role.server";

export const meta: MetaFunction = () => [{ title: text.endRoleTitle }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  return granted(await readHeldRole(ctx, route.params.membershipId ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const outcome = await endRole(ctx, { membershipId: route.params.membershipId ?? "" });
  return respond(outcome, { ok: ({ userId }) => redirect(`/beheer/accounts/${userId}?gedaan=beeindigd`) });
}

export default function EndRole() {
  const { userId, name, roleLabel, organisationName } = useLoaderData<typeof loader>();
  return (
    <ConfirmPage
      title={text.endRoleTitle}
      text={text.endRoleText(name, roleLabel, organisationName)}
      confirm={text.endRole}
      cancel={{ label: text.cancel, href: `/beheer/accounts/${userId}` }}
    />
  );
}
