import { can } from "~/domain/access/actions";
import { mayReadReport } from "~/domain/access/report-access";
import { isReportSection, type ReportSection } from "~/domain/evaluation/report-sections";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { findYearReport, type ReportKey } from "../../data/year-reports.server";

export type ReportSectionPage = { year: number; section: ReportSection; text: string; revision: number };

/** One part of a report, to write in. */
export async function readReportSection(
  ctx: Context,
  key: ReportKey,
  section: string,
): Promise<Outcome<ReportSectionPage>> {
  if (!can(ctx.actor, "report.write")) return refuse("forbidden");
  if (!isReportSection(section) || !mayReadReport(ctx.actor, key.gemeenteCode)) {
    return refuse("not_found");
  }
  const record = await findYearReport(ctx.read, key);
  if (record?.status === "adopted") return refuse("frozen");
  return ok({ year: key.year, section, text: record?.texts[section] ?? "", revision: record?.revision ?? 0 });
}
