import type { LoaderFunctionArgs } from "@remix-run/node";
import { reportCsv } from "~/copy/nl/evaluation/report-csv";
import { attachmentHeader } from "~/server/http/attachment-header.server";
import { reportKey } from "~/server/http/report-key.server";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { openReport } from "~/server/queries/report/open-report.server";

/** The figures of a report as a file for a spreadsheet. */
export async function loader(route: LoaderFunctionArgs) {
  const { content, key } = granted(await openReport(await requireContext(route), reportKey(route.params)));
  const name = `jaarverslag-${key.year}-${content.gemeente ?? content.region}.csv`.toLowerCase().replaceAll(" ", "-");
  return new Response(reportCsv(content), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": attachmentHeader(name),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
