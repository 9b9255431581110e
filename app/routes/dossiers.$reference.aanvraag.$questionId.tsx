import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ActResult } from "~/components/dossier/act-form";
import { CorrectionScreen } from "~/components/dossier/correction-screen";
import { actText } from "~/copy/nl/dossier/act-text";
import { readCorrectionPost } from "~/forms/correction-post";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { granted, respond } from "~/server/http/respond.server";
import { readCorrectionPage } from "~/server/queries/dossier/correction-page.server";
import { correctApplication } from "~/server/use-cases/correct-application.server";

export const meta: MetaFunction = () => [{ title: actText.correct.title }];

export async function loader(route: LoaderFunctionArgs) {
  const { reference = "", questionId = "" } = route.params;
  return granted(await readCorrectionPage(await requireContext(route), reference, questionId));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const { reference, questionId = "" } = route.params;
  const target = await dossierTarget(ctx, reference);
  const { values, changesRows, ...correction } = readCorrectionPost(await route.request.formData());
  if (changesRows) return Response.json({ values });
  const outcome = await correctApplication(ctx, { ...target, questionId, ...correction });
  return respond(outcome, { ok: () => redirect(`/dossiers/${reference}/aanvraag?gedaan=verbeterd`), values });
}

export default function Correct() {
  return <CorrectionScreen page={useLoaderData<typeof loader>()} result={useActionData<ActResult>()} />;
}
