import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ExtendScreen } from "~/components/dossier/extend-screen";
import { clockActText } from "~/copy/nl/dossier/clock-act-text";
import { extendForm } from "~/forms/act-forms";
import { parseForm } from "~/forms/parse-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readExtendPage } from "~/server/queries/dossier/extend-page.server";
import { extendTerm } from "~/server/use-cases/extend-term.server";

export const meta: MetaFunction = () => [{ title: clockActText.extend.title }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readExtendPage(await requireContext(route), route.params.reference ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const parsed = parseForm(extendForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await extendTerm(ctx, { ...target, ...parsed.value });
  return respond(outcome, {
    ok: () => redirect(`/dossiers/${route.params.reference}/termijn?gedaan=verlengd`),
    values: parsed.values,
  });
}

export default function Extend() {
  const result = useActionData<ActionProblem>();
  return <ExtendScreen page={useLoaderData<typeof loader>()} result={result} />;
}
