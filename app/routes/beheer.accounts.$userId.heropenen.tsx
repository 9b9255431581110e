import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireContext } from "~/server/http/require-context.server";
import { respond } from "~/server/http/respond.server";
import { reopenAccount } from "~/server/use-cases/reopen-account.server";

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/beheer/accounts/${encodeURIComponent(params.userId ?? "")}`);

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const userId = route.params.userId ?? "";
  const outcome = await reopenAccount(ctx, { userId });
  return respond(outcome, { ok: () => redirect(`/beheer/accounts/${userId}?gedaan=geopend`) });
}
