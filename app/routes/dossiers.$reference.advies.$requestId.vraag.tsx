import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RequestQuestionScreen } from "~/components/dossier/request-question-screen";
import { actText } from "~/copy/nl/dossier/act-text";
import { questionForm } from "~/forms/act-forms";
import { parseForm } from "~/forms/parse-form";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readRequestActPage } from "~/server/queries/dossier/request-act-page.server";
import { changeRequestQuestion } from "~/server/use-cases/change-request-question.server";

export const meta: MetaFunction = () => [{ title: actText.question.title }];

export async function loader(route: LoaderFunctionArgs) {
  const { reference = "", requestId = "" } = route.params;
  return granted(await readRequestActPage(await requireContext(route), reference, requestId));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const { reference, requestId = "" } = route.params;
  const parsed = parseForm(questionForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await changeRequestQuestion(ctx, { requestId, ...parsed.value });
  return respond(outcome, {
    ok: () => redirect(`/dossiers/${reference}/advies?gedaan=vraag`),
    values: parsed.values,
  });
}

export default function RequestQuestion() {
  return <RequestQuestionScreen page={useLoaderData<typeof loader>()} result={useActionData<ActionProblem>()} />;
}
