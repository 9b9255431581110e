import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AssignScreen } from "~/components/dossier/assign-screen";
import { actText } from "~/copy/nl/dossier/act-text";
import { assignForm } from "~/forms/act-forms";
import { parseForm } from "~/forms/parse-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readAssignPage } from "~/server/queries/dossier/assign-page.server";
import { assignDossier } from "~/server/use-cases/assign-dossier.server";

export const meta: MetaFunction = () => [{ title: actText.assign.title }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readAssignPage(await requireContext(route), route.params.reference ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const parsed = parseForm(assignForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await assignDossier(ctx, { ...target, ...parsed.value, handlerId: parsed.value.handlerId || null });
  return respond(outcome, {
    ok: () => redirect(`/dossiers/${route.params.reference}?gedaan=behandelaar`),
    values: parsed.values,
  });
}

export default function Assign() {
  return <AssignScreen page={useLoaderData<typeof loader>()} result={useActionData<ActionProblem>()} />;
}
