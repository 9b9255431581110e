import { can } from "~/domain/access/actions";
import { mayReadReport } from "~/domain/access/report-access";
import { hasWords } from "~/domain/evaluation/report-sections";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt, must } from "../attempt.server";
import type { Context } from "../context.server";
import { findYearReport, freezeReport, type ReportKey } from "../data/year-reports.server";
import { record } from "../history.server";
import { countYear } from "../year-report-content.server";

type Input = ReportKey & { revision: number };

/**
 * Adopts a yearly report: another person than who wrote it last, and not before the year is over. The figures are
 * counted once more and kept with the texts under one hash; from then on nothing of it changes.
 */
export async function adoptReport(ctx: Context, input: Input): Promise<Outcome<{ hash: string }>> {
  const { year, gemeenteCode, revision } = input;
  if (!can(ctx.actor, "report.write") || !mayReadReport(ctx.actor, gemeenteCode)) return refuse("forbidden");
  if (Number(ctx.today.slice(0, 4)) <= year) return refuse("too_early");
  return attempt(ctx, async (tx) => {
    const report = await findYearReport(tx, { year, gemeenteCode });
    if (report === null) return refuse("not_found");
    if (report.status === "adopted") return refuse("already_done");
    if (report.revision !== revision) return refuse("stale");
    if (!hasWords(report.texts)) return refuse("invalid", { fields: { "": { code: "required" } } });
    if (report.writtenBy === ctx.actor.userId) return refuse("forbidden");
    const { hash } = must(await freezeReport(tx, ctx, report, await countYear(tx, ctx, { year, gemeenteCode })));
    await record(tx, ctx, {
      type: "report.adopted",
      dossierId: null,
      subjectId: report.id,
      payload: { reportId: report.id, year, gemeenteCode, hash },
    });
    return ok({ hash });
  });
}
