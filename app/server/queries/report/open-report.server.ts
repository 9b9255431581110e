import { can } from "~/domain/access/actions";
import { mayReadReport, wholeRegion } from "~/domain/access/report-access";
import type { YearReportContent } from "~/domain/documents/year-report";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { countedYear } from "../../counted-years.server";
import { findYearReport, type ReportKey, type YearReportRecord } from "../../data/year-reports.server";

export type OpenReport = { key: ReportKey; record: YearReportRecord | null; content: YearReportContent };

/** The report as it was adopted, or counted now as long as it is not. */
export async function openReport(ctx: Context, key: ReportKey): Promise<Outcome<OpenReport>> {
  if (!can(ctx.actor, "report.read")) return refuse("forbidden");
  if (!mayReadReport(ctx.actor, key.gemeenteCode) || !isKnown(ctx, key)) return refuse("not_found");
  const record = await findYearReport(ctx.read, key);
  return ok({ key, record, content: record?.frozen ?? (await countedYear(ctx, key)) });
}

function isKnown({ app, today }: Context, { year, gemeenteCode }: ReportKey): boolean {
  if (year > Number(today.slice(0, 4)) + 1) return false;
  const { gemeenten } = app.rules.current(today).handreiking;
  return gemeenteCode === wholeRegion || gemeenten.some(({ id }) => id === gemeenteCode);
}
