import { objectionWeeks } from "../time/room-for-objection";
import type { AdviceFigures, DossierFigures } from "./dossier-figures";

/** The figures of the yearly report on the method, for the region or one gemeente. Every number counts dossiers unless it says otherwise. */
export type YearFigures = {
  dossiers: number;
  meldingen: number;
  permits: number;
  /** Permits per confirmed class, from light to heavy. */
  byClass: readonly { class: string; number: number; onTime: number; late: number }[];
  withoutClass: number;
  incompleteAtFirst: number;
  daysSuspended: number;
  overridden: number;
  reclassified: number;
  changedAfterAdvice: number;
  granted: number;
  refused: number;
  /** Median of the days between permit and evenement. */
  medianDaysToEvenement: number | null;
  tooLateForObjection: number;
  advice: readonly ServiceFigures[];
  conditions: { advised: number; adopted: number; adapted: number; departed: number };
  evaluated: number;
  incidents: number;
};

export type ServiceFigures = {
  serviceId: string;
  asked: number;
  given: number;
  late: number;
  noReaction: number;
  medianLeadTime: number | null;
};

const daysInWeek = 7;

/**
 * Counts a year. A permit is too late for objection when fewer days are left than the term for objection has
 * (Awb 6:7), so that a ruling before the evenement is out of reach.
 */
export function yearFigures(dossiers: readonly DossierFigures[], classOrder: readonly string[]): YearFigures {
  const permits = dossiers.filter((dossier) => dossier.track === "permit");
  const granted = permits.filter((dossier) => dossier.outcome === "granted");
  const daysLeft = granted.flatMap(({ daysFromPermitToEvenement: days }) => (days === null ? [] : [days]));
  return {
    dossiers: dossiers.length,
    meldingen: dossiers.length - permits.length,
    permits: permits.length,
    byClass: classOrder.map((id) => ofClass(permits, id)),
    withoutClass: permits.filter((dossier) => dossier.confirmedClass === null).length,
    incompleteAtFirst: dossiers.filter((dossier) => dossier.supplements > 0).length,
    daysSuspended: sum(dossiers, (dossier) => dossier.daysSuspended),
    overridden: permits.filter(isOverridden).length,
    reclassified: permits.filter((dossier) => dossier.classifications > 1).length,
    changedAfterAdvice: dossiers.filter((dossier) => dossier.changesAfterAdvice > 0).length,
    granted: granted.length,
    refused: permits.filter((dossier) => dossier.outcome === "refused").length,
    medianDaysToEvenement: median(daysLeft),
    tooLateForObjection: daysLeft.filter((days) => days < objectionWeeks * daysInWeek).length,
    advice: perService(dossiers.flatMap((dossier) => dossier.advice)),
    conditions: {
      advised: sum(dossiers, (dossier) => dossier.conditionsAdvised),
      adopted: sum(dossiers, (dossier) => dossier.treatments.adopted),
      adapted: sum(dossiers, (dossier) => dossier.treatments.adapted),
      departed: sum(dossiers, (dossier) => dossier.treatments.departed),
    },
    evaluated: dossiers.filter((dossier) => dossier.evaluated).length,
    incidents: sum(dossiers, (dossier) => dossier.incidents),
  };
}

function ofClass(permits: readonly DossierFigures[], id: string) {
  const inClass = permits.filter((dossier) => dossier.confirmedClass === id);
  return {
    class: id,
    number: inClass.length,
    onTime: inClass.filter((dossier) => dossier.receivedOnTime === true).length,
    late: inClass.filter((dossier) => dossier.receivedOnTime === false).length,
  };
}

const isOverridden = ({ confirmedClass, proposedClass }: DossierFigures): boolean =>
  confirmedClass !== null && confirmedClass !== proposedClass;

function perService(advice: readonly AdviceFigures[]): readonly ServiceFigures[] {
  const services = [...new Set(advice.map((each) => each.serviceId))].sort();
  return services.map((serviceId) => {
    const asked = advice.filter((each) => each.serviceId === serviceId);
    return {
      serviceId,
      asked: asked.length,
      given: asked.filter((each) => each.given).length,
      late: asked.filter((each) => each.late).length,
      noReaction: asked.filter((each) => each.noReaction).length,
      medianLeadTime: median(asked.flatMap(({ leadTime }) => (leadTime === null ? [] : [leadTime]))),
    };
  });
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** The middle value; of an even number of values the mean of the two in the middle. Null of none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
