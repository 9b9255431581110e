import { can } from "~/domain/access/actions";
import { mayReadReport, wholeRegion } from "~/domain/access/report-access";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { yearReports, yearsWithDossiers } from "../../data/year-reports.server";

export type ReportStanding = "none" | "draft" | "adopted";

export type ReportYears = {
  years: readonly { year: number; region: ReportStanding; own: ReportStanding | null }[];
  /** The gemeente whose own report this reader has beside that of the region. */
  own: { code: string; name: string } | null;
};

/** The years of which there is something to report, with where each report stands. */
export async function readReports(ctx: Context): Promise<Outcome<ReportYears>> {
  const { actor, app, today } = ctx;
  if (!can(actor, "report.read")) return refuse("forbidden");
  const reports = await yearReports(ctx.read);
  const code = actor.organisation.gemeenteCode;
  const own = code !== null && mayReadReport(actor, code) ? code : null;
  const standing = (year: number, gemeenteCode: string): ReportStanding =>
    reports.find((report) => report.year === year && report.gemeenteCode === gemeenteCode)?.status ?? "none";
  const gemeente = app.rules.current(today).handreiking.gemeenten.find(({ id }) => id === own);
  return ok({
    years: (await yearsWithDossiers(ctx.read))
      .filter(({ year }) => year <= Number(today.slice(0, 4)) + 1)
      .map(({ year }) => ({
        year,
        region: standing(year, wholeRegion),
        own: own === null ? null : standing(year, own),
      })),
    own: gemeente === undefined ? null : { code: gemeente.id, name: gemeente.name },
  });
}
