import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { object } from "zod/mini";
import { oneOf } from "~/forms/form-fields";
import { parseForm } from "~/forms/parse-form";
import { dossierTarget } from "~/server/http/dossier-target.server";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { requestDocument } from "~/server/use-cases/request-document.server";

const schema = object({ soort: oneOf(["permit", "refusal", "melding_letter", "application_copy"]) });

/** Keeps a document for the organiser and goes on to its download, which makes the file. */
export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const target = await dossierTarget(ctx, route.params.reference);
  const { soort } = granted(parseForm(schema, await route.request.formData()));
  const { documentId } = granted(await requestDocument(ctx, { ...target, kind: soort }));
  return redirect(`/documenten/${documentId}`, 303);
}
