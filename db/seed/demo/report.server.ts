import { reportSections } from "~/domain/evaluation/report-sections";
import { adoptReport } from "~/server/use-cases/adopt-report.server";
import { writeReportText } from "~/server/use-cases/write-report-text.server";
import { done } from "./done";
import { reportTexts } from "./evaluation-texts";
import type { Cast } from "./people.server";

/** One regional coordinator writes the report of the region about a year. */
export async function writeReport(cast: Cast, year: number): Promise<void> {
  for (const [revision, section] of reportSections.entries()) {
    const ctx = await cast.regionalCoordinator();
    const written = await writeReportText(ctx, {
      year,
      gemeenteCode: "",
      section,
      text: reportTexts[section],
      revision,
    });
    done(written, `the report of ${year}`);
  }
}

/** The other one adopts it. */
export async function adoptWrittenReport(cast: Cast, year: number): Promise<void> {
  const ctx = await cast.regionalCoordinator(true);
  done(await adoptReport(ctx, { year, gemeenteCode: "", revision: reportSections.length }), `adopting ${year}`);
}
