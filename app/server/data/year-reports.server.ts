import { and, desc, eq, ne, sql } from "drizzle-orm";
import type { YearReportContent } from "~/domain/documents/year-report";
import { type ReportSection, type ReportTexts, reportSections } from "~/domain/evaluation/report-sections";
import type { YearFigures } from "~/domain/evaluation/year-figures";
import { canonicalJson } from "~/domain/handreiking/canonical-json";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { dossier, yearReport } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";
import { sha256 } from "../identifiers.server";

/** Which report: the year, and the code of a gemeente or nothing for the region. */
export type ReportKey = { year: number; gemeenteCode: string };

/** How a document names the report that it is of. */
export const reportSubject = ({ year, gemeenteCode }: ReportKey): string => `${year}/${gemeenteCode}`;

/** The gemeente of the report that a document is of; empty for the region. */
export const gemeenteOfReport = (subjectId: string): string => subjectId.split("/")[1] ?? "";

export type YearReportRecord = Omit<typeof yearReport.$inferSelect, "texts" | "frozenFigures"> & {
  texts: ReportTexts;
  /** What the report counted on the day of adoption; null as long as it is a draft. */
  frozen: YearReportContent | null;
};

export async function findYearReport(
  read: Reader,
  { year, gemeenteCode }: ReportKey,
): Promise<YearReportRecord | null> {
  const found = read
    .select()
    .from(yearReport)
    .where(and(eq(yearReport.year, year), eq(yearReport.gemeenteCode, gemeenteCode)))
    .get();
  return found === undefined ? null : inDomain(found);
}

/** Every report that somebody began, newest year first. */
export async function yearReports(read: Reader): Promise<readonly YearReportRecord[]> {
  return read.select().from(yearReport).orderBy(desc(yearReport.year), yearReport.gemeenteCode).all().map(inDomain);
}

/** The years in which evenementen began, with how many dossiers each has, newest first. */
export async function yearsWithDossiers(read: Reader): Promise<readonly { year: number; dossiers: number }[]> {
  const year = sql<number>`cast(substr(${dossier.firstDay}, 1, 4) as integer)`;
  return read
    .select({ year, dossiers: sql<number>`count(*)` })
    .from(dossier)
    .where(and(ne(dossier.status, "announced"), eq(dossier.kind, "lead")))
    .groupBy(year)
    .orderBy(desc(year))
    .all();
}

/** Writes one part of a report that is not adopted; `revision` shows whether somebody else wrote since, 0 begins it. */
export async function saveReportText(
  tx: Writer,
  ctx: Context,
  key: ReportKey,
  { section, text, revision }: { section: ReportSection; text: string; revision: number },
): Promise<Outcome<YearReportRecord>> {
  const present = await findYearReport(tx, key);
  const writer = { writtenBy: ctx.actor.userId };
  if (present === null) {
    if (revision !== 0) return refuse("stale");
    const begun = { id: ctx.app.newId(), ...key, status: "draft" as const, createdAt: ctx.now, revision: 1, ...writer };
    return ok(
      inDomain(
        tx
          .insert(yearReport)
          .values({ ...begun, texts: { [section]: text } })
          .returning()
          .get(),
      ),
    );
  }
  const saved = tx
    .update(yearReport)
    .set({ texts: { ...present.texts, [section]: text }, revision: sql`${yearReport.revision} + 1`, ...writer })
    .where(and(eq(yearReport.id, present.id), eq(yearReport.revision, revision)))
    .returning()
    .get();
  return saved === undefined ? refuse("stale") : ok(inDomain(saved));
}

/** Freezes a report with what it counted and the hash of that and its texts; the database refuses every later change. */
export async function freezeReport(
  tx: Writer,
  ctx: Context,
  record: YearReportRecord,
  content: YearReportContent,
): Promise<Outcome<{ hash: string }>> {
  const hash = sha256(canonicalJson({ content, texts: record.texts }));
  const saved = tx
    .update(yearReport)
    .set({
      status: "adopted",
      frozenFigures: content,
      frozenHash: hash,
      adoptedBy: ctx.actor.userId,
      adoptedByName: ctx.actor.name,
      adoptedAt: ctx.now,
      revision: sql`${yearReport.revision} + 1`,
    })
    .where(and(eq(yearReport.id, record.id), eq(yearReport.revision, record.revision)))
    .returning()
    .get();
  return saved === undefined ? refuse("stale") : ok({ hash });
}

function inDomain({ texts, frozenFigures, ...record }: typeof yearReport.$inferSelect): YearReportRecord {
  const kept = reportSections.flatMap((section) => {
    const text = Object.hasOwn(texts, section) ? texts[section] : undefined;
    return text === undefined ? [] : [[section, text] as const];
  });
  // Only `freezeReport` writes this column, and the database keeps it as it was written.
  const frozen = frozenFigures === null ? null : completed(frozenFigures as Adopted);
  return { ...record, texts: Object.fromEntries(kept), frozen };
}

/** What an adopted report holds; how dossiers held when they changed is counted since a later version of the program. */
type Adopted = Omit<YearReportContent, Since> & Partial<Pick<YearReportContent, Since>>;
type Since = "departures" | "lateDecisions" | "ruledOut";

function completed(content: Adopted): YearReportContent {
  const withGuard = <Figures extends YearFigures | null>(figures: Figures): Figures =>
    figures === null ? figures : { ...figures, guard: figures.guard ?? null };
  return {
    departures: [],
    lateDecisions: [],
    ruledOut: [],
    ...content,
    figures: withGuard(content.figures),
    previous: withGuard(content.previous),
    gemeenten: content.gemeenten.map((each) => ({
      ...each,
      figures: withGuard(each.figures),
      previous: withGuard(each.previous),
    })),
  };
}
