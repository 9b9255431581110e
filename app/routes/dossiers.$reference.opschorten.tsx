import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { StopClockScreen } from "~/components/dossier/stop-clock-screen";
import { clockActText } from "~/copy/nl/dossier/clock-act-text";
import { localDate } from "~/domain/time/local-date";
import { stopClockForm } from "~/forms/act-forms";
import { parseForm } from "~/forms/parse-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readActPage } from "~/server/queries/dossier/act-page.server";
import { stopClock } from "~/server/use-cases/stop-clock.server";

export const meta: MetaFunction = () => [{ title: clockActText.stop.title }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(
    await readActPage(await requireContext(route), route.params.reference ?? "", "dossier.handle", "stop_clock"),
  );
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const parsed = parseForm(stopClockForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await stopClock(ctx, {
    ...target,
    ...parsed.value,
    since: localDate(parsed.value.since),
    termEndsOn: localDate(parsed.value.termEndsOn),
  });
  return respond(outcome, {
    ok: () => redirect(`/dossiers/${route.params.reference}/termijn?gedaan=opgeschort`),
    values: parsed.values,
  });
}

export default function StopClock() {
  const result = useActionData<ActionProblem>();
  return <StopClockScreen page={useLoaderData<typeof loader>()} result={result} />;
}
