import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OwnActScreen } from "~/components/dossier/own-act-screen";
import { actText } from "~/copy/nl/dossier/act-text";
import { reasonForm } from "~/forms/act-forms";
import { parseForm } from "~/forms/parse-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readOwnDossier } from "~/server/queries/own-dossier/own-dossier.server";
import { withdrawApplication } from "~/server/use-cases/withdraw-application.server";

const words = actText.withdraw;

export const meta: MetaFunction = () => [{ title: words.title }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readOwnDossier(await requireContext(route), route.params.reference ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const parsed = parseForm(reasonForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await withdrawApplication(ctx, { ...target, ...parsed.value });
  return respond(outcome, {
    ok: () => redirect(`/mijn-dossiers/${route.params.reference}`),
    values: parsed.values,
  });
}

export default function Withdraw() {
  return (
    <OwnActScreen
      page={useLoaderData<typeof loader>()}
      words={words}
      result={useActionData<ActionProblem>()}
      optional
    />
  );
}
