import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { object } from "zod/mini";
import { DocumentsScreen } from "~/components/dossier/documents-screen";
import { documentsText } from "~/copy/nl/documents/document-names";
import { oneOf } from "~/forms/form-fields";
import { parseForm } from "~/forms/parse-form";
import { requireContext } from "~/server/http/require-context.server";
import { granted, refused, respond } from "~/server/http/respond.server";
import { readDocuments } from "~/server/queries/dossier/documents.server";
import { requestDocument } from "~/server/use-cases/request-document.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${documentsText.title} - ${data.head.name}` : documentsText.title },
];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  return granted(await readDocuments(ctx, route.params.reference ?? ""));
}

const schema = object({
  soort: oneOf(["advice_bundle", "permit", "refusal", "melding_letter", "application_copy"]),
});

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const { head } = granted(await readDocuments(ctx, route.params.reference ?? ""));
  const parsed = parseForm(schema, await route.request.formData());
  if (!parsed.ok) return refused(parsed);
  const outcome = await requestDocument(ctx, { dossierId: head.id, kind: parsed.value.soort });
  return respond(outcome, { ok: () => redirect(`/dossiers/${head.reference}/documenten?gedaan=document`) });
}

export default function DocumentsRoute() {
  const [search] = useSearchParams();
  const message = search.get("gedaan") === "document" ? documentsText.done : null;
  return <DocumentsScreen page={useLoaderData<typeof loader>()} message={message} />;
}
