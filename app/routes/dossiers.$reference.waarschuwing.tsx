import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { WarningScreen } from "~/components/dossier/warning-screen";
import { warningText as text } from "~/copy/nl/dossier/warning-text";
import { warningForm } from "~/forms/act-forms";
import { parseForm } from "~/forms/parse-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readWarningPage } from "~/server/queries/dossier/warning-page.server";
import { confirmWarning } from "~/server/use-cases/confirm-warning.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${text.title}, ${data.head.name}` : text.title },
];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readWarningPage(await requireContext(route), route.params.reference ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const parsed = parseForm(warningForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  return respond(await confirmWarning(ctx, { ...target, ...parsed.value }), {
    ok: () => redirect(`/dossiers/${route.params.reference}/waarschuwing?gedaan=gelezen`),
    values: parsed.values,
  });
}

export default function Warning() {
  const [search] = useSearchParams();
  const message = search.get("gedaan") === "gelezen" ? text.confirmed : null;
  const result = useActionData<ActionProblem>();
  return <WarningScreen page={useLoaderData<typeof loader>()} result={result} message={message} />;
}
