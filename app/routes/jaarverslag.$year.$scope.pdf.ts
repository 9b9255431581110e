import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { reportKey } from "~/server/http/report-key.server";
import { requireContext } from "~/server/http/require-context.server";
import { respond } from "~/server/http/respond.server";
import { requestReportDocument } from "~/server/use-cases/request-report-document.server";

/** Keeps the report as a document and goes on to its download, which makes the file. */
export async function action(route: ActionFunctionArgs) {
  const outcome = await requestReportDocument(await requireContext(route), reportKey(route.params));
  return respond(outcome, { ok: ({ documentId }) => redirect(`/documenten/${documentId}`, 303) });
}
