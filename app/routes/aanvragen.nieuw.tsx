import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { object } from "zod/mini";
import { NewApplicationScreen } from "~/components/form/new-application-screen";
import { draftPath } from "~/components/form/paths";
import { startText } from "~/copy/nl/form/start-words";
import { pageNumber } from "~/domain/page-number";
import { optionalText } from "~/forms/form-fields";
import { parseForm } from "~/forms/parse-form";
import { requireContext } from "~/server/http/require-context.server";
import { granted, refused, respond } from "~/server/http/respond.server";
import { readApplications } from "~/server/queries/applications.server";
import { copyApplication } from "~/server/use-cases/copy-application.server";
import { startDraft } from "~/server/use-cases/start-draft.server";

const schema = object({ kopie: optionalText({ max: 100 }) });

export const meta: MetaFunction = () => [{ title: startText.newTitle }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  return granted(await readApplications(ctx, pageNumber(new URL(route.request.url).searchParams.get("bladzijde"))));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const parsed = parseForm(schema, await route.request.formData());
  if (!parsed.ok) return refused(parsed);
  const { kopie: applicationId } = parsed.value;
  const outcome = await (applicationId === undefined ? startDraft(ctx) : copyApplication(ctx, { applicationId }));
  return respond(outcome, { ok: ({ draftId }) => redirect(draftPath(draftId)) });
}

export default function NewApplication() {
  return <NewApplicationScreen page={useLoaderData<typeof loader>()} />;
}
