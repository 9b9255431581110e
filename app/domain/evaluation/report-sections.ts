/** The parts of the yearly report in which people write, in the order of the report. */
export const reportSections = [
  "summary",
  "applications",
  "changes",
  "advice",
  "decisions",
  "afterwards",
  "method",
] as const;
export type ReportSection = (typeof reportSections)[number];

export const isReportSection = (id: string): id is ReportSection => (reportSections as readonly string[]).includes(id);

/** What people wrote, by section. */
export type ReportTexts = Readonly<Partial<Record<ReportSection, string>>>;

/** A report says something once at least one part has words. */
export const hasWords = (texts: ReportTexts): boolean =>
  reportSections.some((section) => (texts[section] ?? "").trim() !== "");
