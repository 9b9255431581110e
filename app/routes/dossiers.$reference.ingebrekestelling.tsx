import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NoticeScreen } from "~/components/dossier/notice-screen";
import { clockActText } from "~/copy/nl/dossier/clock-act-text";
import { localDate } from "~/domain/time/local-date";
import { noticeForm } from "~/forms/act-forms";
import { parseForm } from "~/forms/parse-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, granted, refused, respond } from "~/server/http/respond.server";
import { readActPage } from "~/server/queries/dossier/act-page.server";
import { recordDefaultNotice } from "~/server/use-cases/record-default-notice.server";

export const meta: MetaFunction = () => [{ title: clockActText.notice.title }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(
    await readActPage(
      await requireContext(route),
      route.params.reference ?? "",
      "dossier.handle",
      "record_default_notice",
    ),
  );
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const parsed = parseForm(noticeForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await recordDefaultNotice(ctx, {
    ...target,
    ...parsed.value,
    receivedOn: localDate(parsed.value.receivedOn),
  });
  return respond(outcome, {
    ok: () => redirect(`/dossiers/${route.params.reference}/termijn?gedaan=ingebrekestelling`),
    values: parsed.values,
  });
}

export default function Notice() {
  const result = useActionData<ActionProblem>();
  return <NoticeScreen page={useLoaderData<typeof loader>()} result={result} />;
}
