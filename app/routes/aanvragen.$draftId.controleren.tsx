import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CheckScreen } from "~/components/form/check-screen";
import { confirmationPath } from "~/components/form/paths";
import { checkText } from "~/copy/nl/form/check-words";
import { formText } from "~/copy/nl/form/pages";
import { readSectionPost } from "~/forms/section-post";
import { readSigning } from "~/forms/signing-post";
import { openDraftPage } from "~/server/http/open-draft-page.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, respond } from "~/server/http/respond.server";
import { readCheckPage } from "~/server/queries/form/check-page.server";
import { saveSection } from "~/server/use-cases/save-section.server";
import { submitApplication } from "~/server/use-cases/submit-application.server";
import { submitChange } from "~/server/use-cases/submit-change.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${checkText.checkTitle} - ${data?.draft.name || formText.unnamed}` },
];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  const draftId = route.params.draftId ?? "";
  return openDraftPage(draftId, await readCheckPage(ctx, draftId));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const draftId = route.params.draftId ?? "";
  const { raw, shown, values } = readSectionPost(await route.request.formData());
  const signed = await saveSection(ctx, { draftId, raw, shown, finished: true, ...readSigning(values) });
  if (!signed.ok && signed.reason === "already_done") return redirect(confirmationPath(draftId));
  if (!signed.ok) return respond(signed, { ok: () => new Response(), values });
  const { revision, purpose } = signed.value;
  const outcome = await (purpose === "application" ? submitApplication : submitChange)(ctx, { draftId, revision });
  return respond(outcome, { ok: () => redirect(confirmationPath(draftId)), values });
}

export default function Check() {
  const result = useActionData<ActionProblem>();
  return <CheckScreen page={useLoaderData<typeof loader>()} result={result} />;
}
