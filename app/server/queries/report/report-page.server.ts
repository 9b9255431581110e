import { can } from "~/domain/access/actions";
import { mayReadReport, regionInAddress, wholeRegion } from "~/domain/access/report-access";
import type { YearReportContent } from "~/domain/documents/year-report";
import { hasWords, type ReportTexts } from "~/domain/evaluation/report-sections";
import { type Outcome, ok } from "~/domain/outcome";
import type { Context } from "../../context.server";
import type { ReportKey } from "../../data/year-reports.server";
import { type OpenReport, openReport } from "./open-report.server";

export type ReportPage = {
  year: number;
  /** As it stands in an address. */
  scope: string;
  content: YearReportContent;
  texts: ReportTexts;
  revision: number;
  adopted: { by: string; at: number; hash: string } | null;
  /** Reports of the same year that this reader may open. */
  scopes: readonly { scope: string; name: string }[];
  mayWrite: boolean;
  /** Whether this reader may adopt it now, else why not; null for who never adopts. */
  adoption: "now" | "too_early" | "no_words" | "writer" | null;
};

/** The yearly report with what may be done with it. */
export async function readReport(ctx: Context, key: ReportKey): Promise<Outcome<ReportPage>> {
  const opened = await openReport(ctx, key);
  if (!opened.ok) return opened;
  const { record, content } = opened.value;
  const { year, gemeenteCode } = opened.value.key;
  const { adoptedByName, adoptedAt, frozenHash } = record ?? {};
  return ok({
    year,
    scope: gemeenteCode === wholeRegion ? regionInAddress : gemeenteCode,
    content,
    texts: record?.texts ?? {},
    revision: record?.revision ?? 0,
    adopted: adoptedAt ? { by: adoptedByName ?? "", at: adoptedAt, hash: frozenHash ?? "" } : null,
    scopes: scopesOf(ctx, content),
    mayWrite: can(ctx.actor, "report.write") && record?.status !== "adopted",
    adoption: adoptionOf(ctx, opened.value),
  });
}

function scopesOf({ app, actor, today }: Context, { region }: YearReportContent): ReportPage["scopes"] {
  const { gemeenten } = app.rules.current(today).handreiking;
  const own = gemeenten
    .filter(({ id }) => mayReadReport(actor, id))
    .toSorted((one, other) => one.name.localeCompare(other.name, "nl"));
  return [{ scope: regionInAddress, name: region }, ...own.map(({ id, name }) => ({ scope: id, name }))];
}

function adoptionOf({ actor, today }: Context, { key, record }: OpenReport): ReportPage["adoption"] {
  if (!can(actor, "report.write") || record?.status === "adopted") return null;
  if (Number(today.slice(0, 4)) <= key.year) return "too_early";
  if (record === null || !hasWords(record.texts)) return "no_words";
  return record.writtenBy === actor.userId ? "writer" : "now";
}
