import { daysBetween, type LocalDate } from "../time/local-date";
import { lengthOf, suspendedPeriods } from "../time/suspension";
import { type ClashFigures, calendarClashes } from "./calendar-clashes";
import type { DossierFigures } from "./dossier-figures";
import { type GuardFigures, guardFigures, isTooLateForObjection } from "./guard-figures";
import { median, sum } from "./median";
import { type MisfiredRule, misfiredRules } from "./misfired-rules";
import { type ServiceFigures, serviceFigures } from "./service-figures";

/**
 * The figures of the yearly report on the method, for the region or one gemeente. A dossier belongs to the year in
 * which its evenement begins. Every number counts dossiers unless it says otherwise; routes through a gemeente are
 * counted apart and nowhere else.
 */
export type YearFigures = {
  dossiers: number;
  passages: number;
  meldingen: number;
  permits: number;
  calledOff: number;
  announcedAhead: number;
  /** Permits per confirmed class, from light to heavy. */
  byClass: readonly ClassFigures[];
  withoutClass: number;
  incompleteAtFirst: number;
  /** Days on which the clock stood still, over all dossiers. */
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
  /** Requests for advice that no rule asked for. */
  adviceAddedByHand: number;
  conditions: { advised: number; adopted: number; adapted: number; departed: number };
  /** Answers of parties on conditions that they saw. */
  compliance: { yes: number; partly: number; no: number };
  /** Permits of which the evenement is over, and those of them that the gemeente evaluated. */
  toEvaluate: number;
  evaluated: number;
  /** Evaluations of all parties together. */
  evaluations: number;
  incidents: number;
  careContacts: number;
  nuisanceReports: number;
  lessons: number;
  misfired: readonly MisfiredRule[];
  clashes: ClashFigures;
  /** Null in a report that was adopted before these were counted. */
  guard: GuardFigures | null;
};

export type ClassFigures = { class: string; number: number; onTime: number; late: number };

/** The orders in which classes and services are shown, and the day on which is counted. */
export type CountingContext = { classOrder: readonly string[]; serviceOrder: readonly string[]; today: LocalDate };

const hadPermit = ({ permitOn }: DossierFigures) => permitOn !== null;

/**
 * Counts a year. A permit is too late for objection when fewer days are left than the term for objection has
 * (Awb 6:7), so that a ruling before the evenement is out of reach.
 */
export function yearFigures(all: readonly DossierFigures[], around: CountingContext): YearFigures {
  const dossiers = all.filter(({ kind }) => kind === "lead");
  const permits = dossiers.filter(({ track }) => track === "permit");
  const granted = permits.filter(hadPermit);
  const given = granted.flatMap(({ permitOn, firstDay }) => (permitOn ? [{ permitOn, firstDay }] : []));
  const over = granted.filter(({ lastDay, calledOff }) => lastDay < around.today && !calledOff);
  const advice = dossiers.flatMap((dossier) => dossier.advice);
  const count = (holds: (dossier: DossierFigures) => boolean) => dossiers.filter(holds).length;
  return {
    dossiers: dossiers.length,
    passages: all.length - dossiers.length,
    meldingen: dossiers.length - permits.length,
    permits: permits.length,
    calledOff: count(({ calledOff }) => calledOff),
    announcedAhead: count(({ announcedAhead }) => announcedAhead),
    byClass: classesIn(permits, around.classOrder).map((id) => ofClass(permits, id)),
    withoutClass: permits.filter((dossier) => confirmedClass(dossier) === null).length,
    incompleteAtFirst: count(({ suspensions }) => suspensions.some(({ ground }) => ground === "supplement")),
    daysSuspended: sum(dossiers, ({ suspensions }) => sum(suspendedPeriods(suspensions), lengthOf)),
    overridden: permits.filter(isOverridden).length,
    reclassified: permits.filter(({ classifications }) => distinct(classifications.map((c) => c.confirmed)) > 1).length,
    changedAfterAdvice: count(({ changesAfterAdvice }) => changesAfterAdvice > 0),
    granted: granted.length,
    refused: permits.filter(({ outcome }) => outcome === "refused").length,
    medianDaysToEvenement: median(given.map(({ permitOn, firstDay }) => daysBetween(permitOn, firstDay))),
    tooLateForObjection: given.filter(({ permitOn, firstDay }) => isTooLateForObjection(permitOn, firstDay)).length,
    advice: serviceFigures(advice, around.serviceOrder, around.today),
    adviceAddedByHand: advice.filter(({ ruleIds }) => ruleIds.length === 0).length,
    conditions: {
      advised: sum(dossiers, ({ conditionsAdvised }) => conditionsAdvised),
      adopted: sum(dossiers, ({ treatments }) => treatments.adopted),
      adapted: sum(dossiers, ({ treatments }) => treatments.adapted),
      departed: sum(dossiers, ({ treatments }) => treatments.departed),
    },
    ...afterwards(dossiers, over),
    misfired: misfiredRules(dossiers),
    clashes: calendarClashes(dossiers, around.classOrder),
    guard: guardFigures(dossiers),
  };
}

function afterwards(dossiers: readonly DossierFigures[], over: readonly DossierFigures[]) {
  const said = dossiers.map(({ evaluation }) => evaluation);
  return {
    compliance: {
      yes: sum(said, ({ compliance }) => compliance.yes),
      partly: sum(said, ({ compliance }) => compliance.partly),
      no: sum(said, ({ compliance }) => compliance.no),
    },
    toEvaluate: over.length,
    evaluated: over.filter(({ evaluation }) => evaluation.byGemeente).length,
    evaluations: sum(said, ({ parties }) => parties),
    incidents: sum(said, ({ incidents }) => incidents),
    careContacts: sum(said, ({ careContacts }) => careContacts),
    nuisanceReports: sum(said, ({ nuisanceReports }) => nuisanceReports),
    lessons: sum(said, ({ lessons }) => lessons),
  };
}

const confirmedClass = ({ classifications }: DossierFigures): string | null =>
  classifications.at(-1)?.confirmed ?? null;

function isOverridden({ classifications }: DossierFigures): boolean {
  const newest = classifications.at(-1);
  return newest !== undefined && newest.confirmed !== newest.proposed;
}

/** The classes of the method, and those of an earlier version that were given. */
function classesIn(permits: readonly DossierFigures[], order: readonly string[]): readonly string[] {
  const given = permits.map(confirmedClass).filter((id) => id !== null);
  return [...order, ...[...new Set(given)].filter((id) => !order.includes(id)).toSorted()];
}

function ofClass(permits: readonly DossierFigures[], id: string): ClassFigures {
  const inClass = permits.filter((dossier) => confirmedClass(dossier) === id);
  return {
    class: id,
    number: inClass.length,
    onTime: inClass.filter(({ receivedOnTime }) => receivedOnTime === true).length,
    late: inClass.filter(({ receivedOnTime }) => receivedOnTime === false).length,
  };
}

const distinct = (values: readonly string[]): number => new Set(values).size;
