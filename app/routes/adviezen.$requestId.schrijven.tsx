import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdviceFormScreen } from "~/components/advice/advice-form-screen";
import { adviceFormText } from "~/copy/nl/advice/form-text";
import { readAdvicePost } from "~/forms/advice-post";
import type { AdviceResult } from "~/forms/advice-result";
import { afterDraft } from "~/server/http/after-draft.server";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readAdviceForm } from "~/server/queries/advice/advice-form.server";
import { saveAdviceDraft } from "~/server/use-cases/save-advice-draft.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${adviceFormText.title}: ${data.head.name}` : adviceFormText.title },
];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  return granted(await readAdviceForm(ctx, route.params.requestId ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const requestId = route.params.requestId ?? "";
  const post = readAdvicePost(await route.request.formData());
  const outcome = await saveAdviceDraft(ctx, { requestId, ...post });
  return afterDraft(outcome, post, (to) => redirect(`/adviezen/${requestId}/${to}`));
}

export default function AdviceForm() {
  return <AdviceFormScreen page={useLoaderData<typeof loader>()} result={useActionData<AdviceResult>()} />;
}
