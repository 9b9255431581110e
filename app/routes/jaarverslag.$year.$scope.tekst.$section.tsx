import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { ReportTextScreen } from "~/components/report/report-text-screen";
import { sectionTitles } from "~/copy/nl/evaluation/report-text";
import { isReportSection } from "~/domain/evaluation/report-sections";
import { parseForm } from "~/forms/parse-form";
import { reportTextForm } from "~/forms/report-forms";
import { reportKey } from "~/server/http/report-key.server";
import { requireContext } from "~/server/http/require-context.server";
import { type ActionProblem, found, granted, refused, respond } from "~/server/http/respond.server";
import { readReportSection } from "~/server/queries/report/report-section.server";
import { writeReportText } from "~/server/use-cases/write-report-text.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? sectionTitles[data.section] : "" }];

export async function loader(route: LoaderFunctionArgs) {
  const { section = "" } = route.params;
  return granted(await readReportSection(await requireContext(route), reportKey(route.params), section));
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const { section = "", year, scope } = route.params;
  const part = found(isReportSection(section) ? section : null);
  const parsed = parseForm(reportTextForm, await route.request.formData());
  if (!parsed.ok) return refused(parsed, parsed.values);
  const outcome = await writeReportText(ctx, { ...reportKey(route.params), section: part, ...parsed.value });
  return respond(outcome, {
    ok: () => redirect(`/jaarverslag/${year}/${scope}?gedaan=tekst#${section}`),
    values: parsed.values,
  });
}

export default function ReportText() {
  const { scope = "" } = useParams();
  const result = useActionData<ActionProblem>();
  return <ReportTextScreen page={useLoaderData<typeof loader>()} scope={scope} result={result} />;
}
