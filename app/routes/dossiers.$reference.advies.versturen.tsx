import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SendScreen } from "~/components/dossier/send-screen";
import { actText } from "~/copy/nl/dossier/act-text";
import { plainForm } from "~/forms/act-forms";
import { parseForm } from "~/forms/parse-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readSendPage } from "~/server/queries/dossier/send-page.server";
import { sendRequests } from "~/server/use-cases/send-requests.server";

export const meta: MetaFunction = () => [{ title: actText.send.title }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readSendPage(await requireContext(route), route.params.reference ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const parsed = parseForm(plainForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await sendRequests(ctx, { ...target, ...parsed.value });
  const done = (sent: number) => (sent > 0 ? "/advies?gedaan=verstuurd" : "?gedaan=verder");
  return respond(outcome, {
    ok: ({ sent }) => redirect(`/dossiers/${route.params.reference}${done(sent)}`),
    values: parsed.values,
  });
}

export default function Send() {
  return <SendScreen page={useLoaderData<typeof loader>()} result={useActionData<ActionProblem>()} />;
}
