import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ResumeClockScreen } from "~/components/dossier/resume-clock-screen";
import { clockActText } from "~/copy/nl/dossier/clock-act-text";
import { plainForm } from "~/forms/act-forms";
import { parseForm } from "~/forms/parse-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readResumePage } from "~/server/queries/dossier/resume-page.server";
import { resumeClock } from "~/server/use-cases/resume-clock.server";

export const meta: MetaFunction = () => [{ title: clockActText.resume.title }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readResumePage(await requireContext(route), route.params.reference ?? ""));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const parsed = parseForm(plainForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await resumeClock(ctx, { ...target, ...parsed.value });
  return respond(outcome, {
    ok: () => redirect(`/dossiers/${route.params.reference}/termijn?gedaan=hervat`),
    values: parsed.values,
  });
}

export default function ResumeClock() {
  const result = useActionData<ActionProblem>();
  return <ResumeClockScreen page={useLoaderData<typeof loader>()} result={result} />;
}
