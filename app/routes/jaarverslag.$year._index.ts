import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { regionInAddress } from "~/domain/access/report-access";
import { reportKey } from "~/server/http/report-key.server";
import { requireContext } from "~/server/http/require-context.server";

/** The year alone means the report of the region. */
export async function loader(route: LoaderFunctionArgs) {
  await requireContext(route);
  const { year } = reportKey(route.params);
  return redirect(`/jaarverslag/${year}/${regionInAddress}`);
}
