import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SupplementScreen } from "~/components/dossier/supplement-screen";
import { actText } from "~/copy/nl/dossier/act-text";
import { localDate } from "~/domain/time/local-date";
import { supplementForm } from "~/forms/act-forms";
import { parseForm } from "~/forms/parse-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readSupplementPage } from "~/server/queries/dossier/supplement-page.server";
import { requestSupplement } from "~/server/use-cases/request-supplement.server";

export const meta: MetaFunction = () => [{ title: actText.supplement.title }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readSupplementPage(await requireContext(route), route.params.reference ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const parsed = parseForm(supplementForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const termEndsOn = localDate(parsed.value.termEndsOn);
  const outcome = await requestSupplement(ctx, { ...target, ...parsed.value, termEndsOn });
  return respond(outcome, {
    ok: () => redirect(`/dossiers/${route.params.reference}?gedaan=aanvulling`),
    values: parsed.values,
  });
}

export default function Supplement() {
  const result = useActionData<ActionProblem>();
  return <SupplementScreen page={useLoaderData<typeof loader>()} result={result} />;
}
