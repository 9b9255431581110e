import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { startChange } from "~/server/use-cases/start-change.server";

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const { draftId } = granted(await startChange(ctx, { ...target, purpose: "supplement" }));
  return redirect(`/aanvragen/${draftId}`);
}
