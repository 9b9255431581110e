import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PassageScreen } from "~/components/dossier/passage-screen";
import { actText } from "~/copy/nl/dossier/act-text";
import { passageForm } from "~/forms/act-forms";
import { parseForm } from "~/forms/parse-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readActPage } from "~/server/queries/dossier/act-page.server";
import { decidePassage } from "~/server/use-cases/decide-passage.server";

export const meta: MetaFunction = () => [{ title: actText.passage.title }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readActPage(await requireContext(route), route.params.reference ?? "", "decision.take", "pass"));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const parsed = parseForm(passageForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await decidePassage(ctx, { ...target, ...parsed.value });
  return respond(outcome, {
    ok: () => redirect(`/dossiers/${route.params.reference}?gedaan=doorgang`),
    values: parsed.values,
  });
}

export default function Passage() {
  return <PassageScreen page={useLoaderData<typeof loader>()} result={useActionData<ActionProblem>()} />;
}
