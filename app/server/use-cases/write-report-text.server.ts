import { can } from "~/domain/access/actions";
import { mayReadReport } from "~/domain/access/report-access";
import type { ReportSection } from "~/domain/evaluation/report-sections";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt } from "../attempt.server";
import type { Context } from "../context.server";
import { findYearReport, type ReportKey, saveReportText } from "../data/year-reports.server";
import { record } from "../history.server";

type Input = ReportKey & { section: ReportSection; text: string; revision: number };

/** The regional coordinator writes one part of the yearly report; an adopted report no longer changes. */
export async function writeReportText(ctx: Context, input: Input): Promise<Outcome<null>> {
  const { year, gemeenteCode, section, text, revision } = input;
  if (!can(ctx.actor, "report.write") || !mayReadReport(ctx.actor, gemeenteCode)) return refuse("forbidden");
  return attempt(ctx, async (tx) => {
    const present = await findYearReport(tx, { year, gemeenteCode });
    if (present?.status === "adopted") return refuse("frozen");
    const saved = await saveReportText(tx, ctx, { year, gemeenteCode }, { section, text: text.trim(), revision });
    if (!saved.ok) return saved;
    await record(tx, ctx, {
      type: "report.written",
      dossierId: null,
      subjectId: saved.value.id,
      payload: { year, gemeenteCode, section },
    });
    return ok(null);
  });
}
