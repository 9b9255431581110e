import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ReasonScreen } from "~/components/dossier/reason-screen";
import { actText } from "~/copy/nl/dossier/act-text";
import { plainForm } from "~/forms/act-forms";
import { parseForm } from "~/forms/parse-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readActPage } from "~/server/queries/dossier/act-page.server";
import { closeDossier } from "~/server/use-cases/close-dossier.server";

const words = actText.close;

export const meta: MetaFunction = () => [{ title: words.title }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(
    await readActPage(
      await requireContext(route),
      route.params.reference ?? "",
      "dossier.handle",
      "close_after_evaluation",
      "close_after_decision",
      "close_without_evaluation",
    ),
  );
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const parsed = parseForm(plainForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await closeDossier(ctx, { ...target, ...parsed.value });
  return respond(outcome, {
    ok: () => redirect(`/dossiers/${route.params.reference}?gedaan=gesloten`),
    values: parsed.values,
  });
}

export default function Close() {
  const result = useActionData<ActionProblem>();
  return <ReasonScreen page={useLoaderData<typeof loader>()} tab="overview" words={words} result={result} />;
}
