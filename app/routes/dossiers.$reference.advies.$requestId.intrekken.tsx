import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RequestReasonScreen } from "~/components/dossier/request-reason-screen";
import { actText } from "~/copy/nl/dossier/act-text";
import { reasonForm } from "~/forms/act-forms";
import { parseForm } from "~/forms/parse-form";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readRequestActPage } from "~/server/queries/dossier/request-act-page.server";
import { withdrawRequest } from "~/server/use-cases/withdraw-request.server";

const words = actText.withdrawRequest;

export const meta: MetaFunction = () => [{ title: words.title }];

export async function loader(route: LoaderFunctionArgs) {
  const { reference = "", requestId = "" } = route.params;
  return granted(await readRequestActPage(await requireContext(route), reference, requestId));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const { reference, requestId = "" } = route.params;
  const parsed = parseForm(reasonForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await withdrawRequest(ctx, { requestId, ...parsed.value });
  return respond(outcome, {
    ok: () => redirect(`/dossiers/${reference}/advies?gedaan=ingetrokken`),
    values: parsed.values,
  });
}

export default function WithdrawRequest() {
  const result = useActionData<ActionProblem>();
  return <RequestReasonScreen page={useLoaderData<typeof loader>()} words={words} result={result} danger />;
}
