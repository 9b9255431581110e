import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RulingScreen } from "~/components/dossier/ruling-screen";
import { rulingText } from "~/copy/nl/dossier/change-text";
import { rulingForm } from "~/forms/act-forms";
import { parseForm } from "~/forms/parse-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readRulingPage } from "~/server/queries/dossier/ruling-page.server";
import { ruleOnDifference } from "~/server/use-cases/rule-on-difference.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${rulingText.title}, ${data.head.name}` : rulingText.title },
];

export async function loader(route: LoaderFunctionArgs) {
  const { reference = "", questionId = "" } = route.params;
  return granted(await readRulingPage(await requireContext(route), reference, questionId));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const { reference, questionId = "" } = route.params;
  const target = await dossierTarget(ctx, reference);
  const parsed = parseForm(rulingForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await ruleOnDifference(ctx, { ...target, ...parsed.value, questionId });
  return respond(outcome, {
    ok: () => redirect(`/dossiers/${reference}/wijziging?gedaan=beoordeeld`),
    values: parsed.values,
  });
}

export default function Ruling() {
  return <RulingScreen page={useLoaderData<typeof loader>()} result={useActionData<ActionProblem>()} />;
}
