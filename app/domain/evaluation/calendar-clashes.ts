import { addDays, type LocalDate } from "../time/local-date";
import type { DossierFigures } from "./dossier-figures";

/** Days on which several evenementen above the lightest class draw on the same services. */
export type ClashFigures = {
  days: number;
  /** The first day on which most come together; null without clashes. */
  busiest: { day: LocalDate; evenementen: number } | null;
};

/** Counts the clashes among the evenementen of one gemeente, or of the region. */
export function calendarClashes(dossiers: readonly DossierFigures[], classOrder: readonly string[]): ClashFigures {
  const perDay = new Map<LocalDate, number>();
  for (const dossier of dossiers.filter((each) => drawsOnServices(each, classOrder))) {
    for (let day = dossier.firstDay; day <= dossier.lastDay; day = addDays(day, 1)) {
      perDay.set(day, (perDay.get(day) ?? 0) + 1);
    }
  }
  const clashes = [...perDay].filter(([, evenementen]) => evenementen > 1);
  const [first] = clashes.toSorted(([day, many], [otherDay, otherMany]) =>
    many === otherMany ? (day < otherDay ? -1 : 1) : otherMany - many,
  );
  return {
    days: clashes.length,
    busiest: first === undefined ? null : { day: first[0], evenementen: first[1] },
  };
}

const stopped = ["refused", "not_treated", "cancelled", "revoked"];

/** The lightest class needs no presence of services; what was called off or refused draws on nobody. */
function drawsOnServices(dossier: DossierFigures, classOrder: readonly string[]): boolean {
  if (dossier.kind !== "lead" || dossier.track !== "permit" || dossier.calledOff) return false;
  if (dossier.outcome !== null && stopped.includes(dossier.outcome)) return false;
  const heaviest = dossier.classifications.at(-1)?.confirmed ?? dossier.proposedClass;
  return heaviest !== null && classOrder.indexOf(heaviest) > 0;
}
