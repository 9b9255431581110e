import { regionInAddress, wholeRegion } from "~/domain/access/report-access";
import type { ReportKey } from "../data/year-reports.server";
import { found } from "./respond.server";

/** Which yearly report an address means; a 404 when it means none. */
export function reportKey(params: Readonly<Record<string, string | undefined>>): ReportKey {
  const { year = "", scope = regionInAddress } = params;
  const known = /^20\d\d$/.test(year) ? Number(year) : null;
  return { year: found(known), gemeenteCode: scope === regionInAddress ? wholeRegion : scope };
}
