import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireContext } from "~/server/http/require-context.server";
import { respond } from "~/server/http/respond.server";
import { sendMailAgain } from "~/server/use-cases/send-mail-again.server";

export const loader = () => redirect("/beheer/post");

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const outcome = await sendMailAgain(ctx, { mailId: route.params.mailId ?? "" });
  return respond(outcome, { ok: () => redirect("/beheer/post?gedaan=opnieuw") });
}
