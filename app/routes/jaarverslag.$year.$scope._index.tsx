import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { ReportScreen } from "~/components/report/report-screen";
import { reportText, reportTitle } from "~/copy/nl/evaluation/report-text";
import { reportKey } from "~/server/http/report-key.server";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readReport } from "~/server/queries/report/report-page.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? reportTitle(data.year, data.content.gemeente ?? data.content.region) : "" },
];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readReport(await requireContext(route), reportKey(route.params)));
}

const messages: Readonly<Record<string, string>> = { tekst: reportText.saved, vastgesteld: reportText.adoptedMessage };

export default function Report() {
  const [search] = useSearchParams();
  return <ReportScreen page={useLoaderData<typeof loader>()} message={messages[search.get("gedaan") ?? ""] ?? null} />;
}
