import type { YearReportContent } from "~/domain/documents/year-report";
import type { Context } from "./context.server";
import { newestEntry } from "./data/dossier-history.server";
import type { ReportKey } from "./data/year-reports.server";
import type { Reader } from "./database.server";
import { countYear } from "./year-report-content.server";

type Counted = { asOf: string; years: Map<string, YearReportContent> };

const remembered = new WeakMap<Reader, Counted>();

/**
 * A year as it is known now, counted once until something happens. Every act adds to the history and nothing but acts
 * changes what is counted, so as long as its newest entry and the day are the same, so are the figures.
 */
export async function countedYear(ctx: Context, key: ReportKey): Promise<YearReportContent> {
  const { read, today } = ctx;
  const asOf = `${await newestEntry(read)} ${today}`;
  const known = remembered.get(read);
  const { years } = known?.asOf === asOf ? known : forget(read, asOf);
  const name = `${key.year} ${key.gemeenteCode}`;
  const content = years.get(name) ?? (await countYear(read, ctx, key));
  years.set(name, content);
  return content;
}

function forget(read: Reader, asOf: string): Counted {
  const counted = { asOf, years: new Map() };
  remembered.set(read, counted);
  return counted;
}
