import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ReportsScreen } from "~/components/report/reports-screen";
import { reportText } from "~/copy/nl/evaluation/report-text";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readReports } from "~/server/queries/report/reports.server";

export const meta: MetaFunction = () => [{ title: reportText.title }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readReports(await requireContext(route)));
}

export default function Reports() {
  return <ReportsScreen page={useLoaderData<typeof loader>()} />;
}
