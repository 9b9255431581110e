import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AddRequestScreen } from "~/components/dossier/add-request-screen";
import { actText } from "~/copy/nl/dossier/act-text";
import { addRequestForm } from "~/forms/act-forms";
import { parseForm } from "~/forms/parse-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readAddRequestPage } from "~/server/queries/dossier/add-request-page.server";
import { addConceptRequest } from "~/server/use-cases/add-concept-request.server";

export const meta: MetaFunction = () => [{ title: actText.addRequest.title }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readAddRequestPage(await requireContext(route), route.params.reference ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const parsed = parseForm(addRequestForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await addConceptRequest(ctx, { ...target, ...parsed.value });
  return respond(outcome, {
    ok: () => redirect(`/dossiers/${route.params.reference}/advies?gedaan=klaargezet`),
    values: parsed.values,
  });
}

export default function AddRequest() {
  return <AddRequestScreen page={useLoaderData<typeof loader>()} result={useActionData<ActionProblem>()} />;
}
