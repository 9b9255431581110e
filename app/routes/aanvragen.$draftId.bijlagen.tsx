import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { object } from "zod/mini";
import { FilesScreen } from "~/components/form/files-screen";
import { filesPath } from "~/components/form/paths";
import { filesText } from "~/copy/nl/form/files-words";
import { formText } from "~/copy/nl/form/pages";
import { requiredText } from "~/forms/form-fields";
import { parseForm } from "~/forms/parse-form";
import { openDraftPage } from "~/server/http/open-draft-page.server";
import { requireContext } from "~/server/http/require-context.server";
import { refused, respond } from "~/server/http/respond.server";
import { readFilesPage } from "~/server/queries/form/files-page.server";
import { removeFile } from "~/server/use-cases/remove-file.server";

const schema = object({ weg: requiredText({ max: 100 }) });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${filesText.filesTitle} - ${data?.draft.name || formText.unnamed}` },
];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  const draftId = route.params.draftId ?? "";
  return openDraftPage(draftId, await readFilesPage(ctx, draftId));
}

/** Files come in beside the pages, where they can be streamed; here they only go away. */
export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const parsed = parseForm(schema, await route.request.formData());
  if (!parsed.ok) return refused(parsed);
  const outcome = await removeFile(ctx, { fileVersionId: parsed.value.weg });
  return respond(outcome, { ok: () => redirect(filesPath(route.params.draftId ?? "")) });
}

export default function Files() {
  const [search] = useSearchParams();
  return (
    <FilesScreen
      page={useLoaderData<typeof loader>()}
      result={search.get("bestand")}
      faults={search.getAll("fout")}
      restAdded={search.get("rest") === "toegevoegd"}
    />
  );
}
