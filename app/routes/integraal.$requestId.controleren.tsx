import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdviceCheckScreen } from "~/components/advice/advice-check-screen";
import { adviceFormText } from "~/copy/nl/advice/form-text";
import { readGiving } from "~/forms/giving-post";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, respond } from "~/server/http/respond.server";
import { readAdviceCheck } from "~/server/queries/advice/advice-check.server";
import { giveDraftedAdvice } from "~/server/use-cases/give-drafted-advice.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${adviceFormText.checkTitle}: ${data.head.name}` : adviceFormText.checkTitle },
];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  return granted(await readAdviceCheck(ctx, route.params.requestId ?? "", "joint"));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const requestId = route.params.requestId ?? "";
  const giving = readGiving(await route.request.formData());
  const outcome = await giveDraftedAdvice(ctx, { requestId, ...giving });
  return respond(outcome, { ok: () => redirect(`/integraal/${requestId}?gedaan=gegeven`) });
}

export default function JointCheck() {
  const reason = useActionData<ActionProblem>()?.reason;
  return <AdviceCheckScreen page={useLoaderData<typeof loader>()} of="joint" reason={reason} />;
}
