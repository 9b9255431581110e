import { reportText as text } from "~/copy/nl/evaluation/report-text";
import type { ReportPage } from "~/server/queries/report/report-page.server";

const sentences = { too_early: text.adoptTooEarly, no_words: text.adoptNoWords, writer: text.adoptNotWriter };

/** Why this reader cannot adopt the report, and what to do. */
export const whyNotNow = (adoption: Exclude<ReportPage["adoption"], "now">): string =>
  adoption === null ? "" : sentences[adoption];
