import { yearReportDocument } from "~/copy/nl/documents/year-report";
import { can } from "~/domain/access/actions";
import { mayReadReport } from "~/domain/access/report-access";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt } from "../attempt.server";
import type { Context } from "../context.server";
import { addDocument } from "../data/documents.server";
import { findYearReport, type ReportKey, reportSubject } from "../data/year-reports.server";
import { record } from "../history.server";
import { countYear } from "../year-report-content.server";

/** Keeps the yearly report as a document: as it was adopted, or as a draft with what is counted now. */
export async function requestReportDocument(ctx: Context, key: ReportKey): Promise<Outcome<{ documentId: string }>> {
  if (!can(ctx.actor, "report.read")) return refuse("forbidden");
  if (!mayReadReport(ctx.actor, key.gemeenteCode)) return refuse("not_found");
  return attempt(ctx, async (tx) => {
    const report = await findYearReport(tx, key);
    const content = report?.frozen ?? (await countYear(tx, ctx, key));
    const adopted = report?.adoptedAt ? { by: report.adoptedByName ?? "", at: report.adoptedAt } : null;
    const model = yearReportDocument({
      ...content,
      texts: report?.texts ?? {},
      adopted,
      madeAt: adopted?.at ?? ctx.now,
    });
    const subjectId = reportSubject(key);
    const document = await addDocument(tx, ctx, { kind: "year_report", subjectId, dossierId: null, model });
    await record(tx, ctx, {
      type: "document.requested",
      dossierId: null,
      subjectId: document.id,
      payload: { documentId: document.id, kind: "year_report" },
    });
    return ok({ documentId: document.id });
  });
}
