import { daysBetween, type LocalDate } from "../time/local-date";
import { objectionWeeks } from "../time/room-for-objection";
import { type ChangeMade, type ChangePhase, type ChangeRecord, changePhases, type Stretch } from "./changes-made";
import { median } from "./median";

export type ChangeCounts = {
  changes: number;
  /** Of these, the ones that matter by the method. */
  material: number;
  /** Of these, the ones that could raise the class. */
  raisedClass: number;
};

/** How long something stood open, in milliseconds, of what has ended. */
export type OpenTimes = { number: number; open: number; median: number | null; longest: number | null };

/** How a year held when evenementen changed, and whether decisions came in time. */
export type GuardFigures = ChangeCounts & {
  byPhase: readonly (ChangeCounts & { phase: ChangePhase })[];
  reviews: OpenTimes;
  warnings: OpenTimes;
  expiries: OpenTimes;
  /** Obstacles that a burgemeester departed from in writing, and the dossiers in which that was. */
  departures: number;
  departedDossiers: number;
  ruledOut: number;
  /** First decisions after the last day of the statutory clock. */
  decidedLate: number;
  /** Refusals with fewer weeks left than the term for objection has; permits are counted with the permits. */
  refusedTooLateForObjection: number;
};

export type Guarded = { firstDay: LocalDate; record: ChangeRecord };

/** Adds up how these dossiers held. */
export function guardFigures(dossiers: readonly Guarded[]): GuardFigures {
  const records = dossiers.map(({ record }) => record);
  const changes = records.flatMap((record) => record.changes);
  return {
    ...countsOf(changes),
    byPhase: changePhases.map((phase) => ({ phase, ...countsOf(changes.filter((each) => each.phase === phase)) })),
    reviews: openTimes(records.flatMap(({ reviews }) => reviews)),
    warnings: openTimes(records.flatMap(({ warnings }) => warnings)),
    expiries: openTimes(records.flatMap(({ expiries }) => expiries)),
    departures: records.flatMap(({ departures }) => departures).length,
    departedDossiers: records.filter(({ departures }) => departures.length > 0).length,
    ruledOut: records.flatMap(({ ruledOut }) => ruledOut).length,
    decidedLate: records.filter(({ decision }) => decision !== null && decision.lastDayMissed !== null).length,
    refusedTooLateForObjection: dossiers.filter(
      ({ firstDay, record: { decision } }) =>
        decision?.kind === "refused" && isTooLateForObjection(decision.on, firstDay),
    ).length,
  };
}

/** Fewer weeks than the term for objection (Awb 6:7) are left, so a ruling before the evenement is out of reach. */
export const isTooLateForObjection = (decidedOn: LocalDate, firstDay: LocalDate): boolean =>
  daysBetween(decidedOn, firstDay) < objectionWeeks * 7;

const countsOf = (changes: readonly ChangeMade[]): ChangeCounts => ({
  changes: changes.length,
  material: changes.filter(({ isMaterial }) => isMaterial).length,
  raisedClass: changes.filter(({ raisedClass }) => raisedClass).length,
});

function openTimes(stretches: readonly Stretch[]): OpenTimes {
  const lengths = stretches.flatMap(({ began, ended }) => (ended === null ? [] : [ended - began]));
  return {
    number: stretches.length,
    open: stretches.filter(({ isOpen }) => isOpen).length,
    median: median(lengths),
    longest: lengths.length === 0 ? null : Math.max(...lengths),
  };
}
