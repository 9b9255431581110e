import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireContext } from "~/server/http/require-context.server";
import { respond } from "~/server/http/respond.server";
import { sendInvitationAgain } from "~/server/use-cases/send-invitation-again.server";

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/beheer/accounts/${encodeURIComponent(params.userId ?? "")}`);

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const userId = route.params.userId ?? "";
  const outcome = await sendInvitationAgain(ctx, { userId });
  if (!outcome.ok && outcome.reason === "too_early") return redirect(`/beheer/accounts/${userId}?gedaan=te-vaak`);
  return respond(outcome, { ok: () => redirect(`/beheer/accounts/${userId}?gedaan=verstuurd`) });
}
