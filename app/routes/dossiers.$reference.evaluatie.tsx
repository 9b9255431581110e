import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { DossierPage } from "~/components/dossier/dossier-page";
import { EvaluationParts } from "~/components/evaluation/evaluation-parts";
import { evaluationText } from "~/copy/nl/evaluation/evaluation-text";
import { readEvaluationForm } from "~/forms/evaluation-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readEvaluation } from "~/server/queries/evaluation/evaluation-page.server";
import { submitEvaluation } from "~/server/use-cases/submit-evaluation.server";

export const meta: MetaFunction = () => [{ title: evaluationText.title }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readEvaluation(await requireContext(route), route.params.reference ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const parsed = readEvaluationForm(await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await submitEvaluation(ctx, { ...target, ...parsed.value });
  return respond(outcome, {
    ok: () => redirect(`/dossiers/${route.params.reference}/evaluatie?gedaan=ja`),
    values: parsed.values,
  });
}

export default function Evaluation() {
  const page = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const message = search.get("gedaan") === "ja" ? evaluationText.done : null;
  return (
    <DossierPage head={page.head} tab="evaluation" message={message}>
      <EvaluationParts view={page} result={useActionData<ActionProblem>()} showOthers />
    </DossierPage>
  );
}
