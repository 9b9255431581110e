import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ReasonScreen } from "~/components/dossier/reason-screen";
import { actText } from "~/copy/nl/dossier/act-text";
import { reasonForm } from "~/forms/act-forms";
import { parseForm } from "~/forms/parse-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readActPage } from "~/server/queries/dossier/act-page.server";
import { notTreat } from "~/server/use-cases/not-treat.server";

const words = actText.notTreat;

export const meta: MetaFunction = () => [{ title: words.title }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(
    await readActPage(await requireContext(route), route.params.reference ?? "", "decision.take", "not_treat"),
  );
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const parsed = parseForm(reasonForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await notTreat(ctx, { ...target, ...parsed.value });
  return respond(outcome, {
    ok: () => redirect(`/dossiers/${route.params.reference}?gedaan=niet-behandeld`),
    values: parsed.values,
  });
}

export default function NotTreat() {
  const result = useActionData<ActionProblem>();
  return <ReasonScreen page={useLoaderData<typeof loader>()} tab="overview" words={words} result={result} danger />;
}
