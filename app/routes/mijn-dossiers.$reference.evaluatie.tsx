import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { OwnEvaluationScreen } from "~/components/evaluation/own-evaluation-screen";
import { evaluationText } from "~/copy/nl/evaluation/evaluation-text";
import { readEvaluationForm } from "~/forms/evaluation-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readOwnEvaluation } from "~/server/queries/evaluation/own-evaluation.server";
import { submitEvaluation } from "~/server/use-cases/submit-evaluation.server";

export const meta: MetaFunction = () => [{ title: evaluationText.title }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readOwnEvaluation(await requireContext(route), route.params.reference ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const parsed = readEvaluationForm(await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await submitEvaluation(ctx, { ...target, ...parsed.value });
  return respond(outcome, {
    ok: () => redirect(`/mijn-dossiers/${route.params.reference}/evaluatie?gedaan=ja`),
    values: parsed.values,
  });
}

export default function OwnEvaluation() {
  const [search] = useSearchParams();
  const message = search.get("gedaan") === "ja" ? evaluationText.done : null;
  return (
    <OwnEvaluationScreen
      page={useLoaderData<typeof loader>()}
      result={useActionData<ActionProblem>()}
      message={message}
    />
  );
}
