import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { JointFormScreen } from "~/components/advice/joint-form-screen";
import { jointText } from "~/copy/nl/advice/joint-text";
import { readAdvicePost } from "~/forms/advice-post";
import type { AdviceResult } from "~/forms/advice-result";
import { afterDraft } from "~/server/http/after-draft.server";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readJointForm } from "~/server/queries/advice/joint-request.server";
import { saveAdviceDraft } from "~/server/use-cases/save-advice-draft.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${jointText.writeTitle}: ${data.head.name}` : jointText.writeTitle },
];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  return granted(await readJointForm(ctx, route.params.requestId ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const requestId = route.params.requestId ?? "";
  const post = readAdvicePost(await route.request.formData());
  const outcome = await saveAdviceDraft(ctx, { requestId, ...post });
  return afterDraft(outcome, post, (to) => redirect(`/integraal/${requestId}/${to}`));
}

export default function JointForm() {
  return <JointFormScreen page={useLoaderData<typeof loader>()} result={useActionData<AdviceResult>()} />;
}
