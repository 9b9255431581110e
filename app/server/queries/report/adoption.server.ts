import { can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import type { ReportKey } from "../../data/year-reports.server";
import { type ReportPage, readReport } from "./report-page.server";

export type AdoptionPage = Pick<ReportPage, "year" | "scope" | "revision" | "adoption"> & { name: string };

/** What is asked before a report is adopted for good. */
export async function readAdoption(ctx: Context, key: ReportKey): Promise<Outcome<AdoptionPage>> {
  if (!can(ctx.actor, "report.write")) return refuse("forbidden");
  const read = await readReport(ctx, key);
  if (!read.ok) return read;
  const { year, scope, revision, adoption, adopted, content } = read.value;
  if (adopted !== null) return refuse("already_done");
  return ok({ year, scope, revision, adoption, name: content.gemeente ?? content.region });
}
