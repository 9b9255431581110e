import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ScanScreen } from "~/components/dossier/scan-screen";
import { dossierText } from "~/copy/nl/dossier/dossier-text";
import { classForm } from "~/forms/act-forms";
import { parseForm } from "~/forms/parse-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readScanPage } from "~/server/queries/dossier/scan-page.server";
import { confirmClass } from "~/server/use-cases/confirm-class.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${data?.head.tabs.find(({ key }) => key === "scan")?.label ?? dossierText.class} - ${data?.head.name ?? ""}`,
  },
];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readScanPage(await requireContext(route), route.params.reference ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const parsed = parseForm(classForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await confirmClass(ctx, { ...target, ...parsed.value });
  return respond(outcome, {
    ok: () => redirect(`/dossiers/${route.params.reference}/advies?gedaan=klasse`),
    values: parsed.values,
  });
}

export default function RiskScan() {
  return <ScanScreen page={useLoaderData<typeof loader>()} result={useActionData<ActionProblem>()} />;
}
