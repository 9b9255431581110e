import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdoptScreen } from "~/components/report/adopt-screen";
import { reportText } from "~/copy/nl/evaluation/report-text";
import { parseForm } from "~/forms/parse-form";
import { adoptForm } from "~/forms/report-forms";
import { reportKey } from "~/server/http/report-key.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readAdoption } from "~/server/queries/report/adoption.server";
import { adoptReport } from "~/server/use-cases/adopt-report.server";

export const meta: MetaFunction = () => [{ title: reportText.adopt }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readAdoption(await requireContext(route), reportKey(route.params)));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const parsed = parseForm(adoptForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const { year, scope } = route.params;
  const outcome = await adoptReport(ctx, { ...reportKey(route.params), ...parsed.value });
  return respond(outcome, { ok: () => redirect(`/jaarverslag/${year}/${scope}?gedaan=vastgesteld`) });
}

export default function Adopt() {
  return <AdoptScreen page={useLoaderData<typeof loader>()} result={useActionData<ActionProblem>()} />;
}
