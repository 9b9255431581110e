import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { OwnDossierScreen } from "~/components/dossier/own-dossier-screen";
import { doneMessage } from "~/copy/nl/dossier/act-text";
import { messageForm } from "~/forms/act-forms";
import { parseForm } from "~/forms/parse-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readOwnDossier } from "~/server/queries/own-dossier/own-dossier.server";
import { sendMessage } from "~/server/use-cases/send-message.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.name} - ${data.reference}` : "" },
];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readOwnDossier(await requireContext(route), route.params.reference ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const parsed = parseForm(messageForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const { text } = parsed.value;
  const outcome = await sendMessage(ctx, { ...target, audience: "organiser", organisationId: null, text });
  return respond(outcome, {
    ok: () => redirect(`/mijn-dossiers/${route.params.reference}?gedaan=bericht`),
    values: parsed.values,
  });
}

export default function OwnDossier() {
  const [search] = useSearchParams();
  const result = useActionData<ActionProblem>();
  const message = doneMessage(search.get("gedaan"));
  return <OwnDossierScreen page={useLoaderData<typeof loader>()} result={result} message={message} />;
}
