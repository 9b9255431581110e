import { busiest, type YearReportContent } from "~/domain/documents/year-report";
import type { GuardFigures } from "~/domain/evaluation/guard-figures";
import { formatList, formatNumber } from "../format";
import { phaseWords } from "./change-words";
import type { ReportChart } from "./report-charts";

/** When in the process applications changed; left out when none did. */
export function changesByPhase({ figures: { guard }, previous }: YearReportContent): ReportChart | null {
  if (guard === null || guard.changes === 0) return null;
  const afterwards = (counts: GuardFigures) =>
    counts.byPhase.find(({ phase }) => phase === "after_decision")?.changes ?? 0;
  const earlier = previous?.guard ?? null;
  return {
    section: "changes",
    title: titleOf(afterwards(guard), guard.changes),
    categoryLabel: "Wanneer",
    bars: guard.byPhase.map(({ phase, changes }) => ({
      label: phaseWords[phase],
      value: changes,
      ...(earlier === null ? {} : { before: earlier.byPhase.find((row) => row.phase === phase)?.changes ?? 0 }),
    })),
  };
}

function titleOf(late: number, all: number): string {
  if (all === 1) return `De enige wijziging kwam ${late === 1 ? "na" : "voor"} het besluit`;
  if (late === 0) return `Geen van de ${formatNumber(all)} wijzigingen kwam na het besluit`;
  if (late === all) return `Alle ${formatNumber(all)} wijzigingen kwamen na het besluit`;
  return `${formatNumber(late)} van de ${formatNumber(all)} wijzigingen ${late === 1 ? "kwam" : "kwamen"} na het besluit`;
}

/** Which gemeenten had most changes that matter; left out when none stands out with more than one. */
export function changesPerGemeente(content: YearReportContent): ReportChart | null {
  const most = busiest(content.gemeenten, ({ guard }) => guard?.material ?? 0);
  if (most === null || most.number < 2) return null;
  const verb = most.names.length === 1 ? "had" : "hadden";
  return {
    section: "changes",
    title: `${formatList(most.names)} ${verb} de meeste wijzigingen van belang: ${formatNumber(most.number)}`,
    categoryLabel: "Gemeente",
    bars: content.gemeenten
      .filter(({ figures, previous }) => (figures.guard?.material ?? 0) + (previous?.guard?.material ?? 0) > 0)
      .map(({ name, figures, previous }) => ({
        label: name,
        value: figures.guard?.material ?? 0,
        ...(content.previous === null ? {} : { before: previous?.guard?.material ?? 0 }),
      })),
  };
}
