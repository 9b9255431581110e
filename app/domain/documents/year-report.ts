import type { DecisionKind } from "../dossier/status";
import type { Departure, RuledOut } from "../evaluation/changes-made";
import type { ReportTexts } from "../evaluation/report-sections";
import type { YearFigures } from "../evaluation/year-figures";
import type { Instant } from "../time/instant";
import type { LocalDate } from "../time/local-date";

/** The yearly evaluation of the method, for the region or one gemeente. */
export type YearReport = YearReportContent & {
  madeAt: Instant;
  adopted: { by: string; at: Instant } | null;
  texts: ReportTexts;
};

/** What is counted and named in a report; frozen when the report is adopted. */
export type YearReportContent = {
  region: string;
  /** Null for the region as a whole. */
  gemeente: string | null;
  year: number;
  /** The day on which was counted. */
  countedOn: string;
  /** The method with its version. */
  handreiking: string;
  figures: YearFigures;
  /** The same figures of the year before; null when there are none. */
  previous: YearFigures | null;
  /** Per gemeente of the region, in the order of their names; empty in the report of one gemeente. */
  gemeenten: readonly GemeenteInReport[];
  /** Names by id, as the handreiking gives them. */
  classNames: Readonly<Record<string, string>>;
  serviceNames: Readonly<Record<string, string>>;
  ruleNames: Readonly<Record<string, string>>;
  lessons: readonly LessonInReport[];
  /** Every obstacle that a burgemeester departed from in writing; newest evenement first, like the two below. */
  departures: readonly (OfDossier & Departure)[];
  /** First decisions after the last day of the statutory clock, or with too little time left for objection. */
  lateDecisions: readonly (OfDossier & LateDecision)[];
  /** Changes that an officer said do not matter. */
  ruledOut: readonly (OfDossier & RuledOut)[];
};

type OfDossier = { reference: string; gemeente: string };

/** `daysLeft`: between decision and evenement. `lastDayMissed`: null when the decision came in time. */
export type LateDecision = {
  kind: DecisionKind;
  decidedOn: LocalDate;
  daysLeft: number;
  lastDayMissed: LocalDate | null;
};

export type GemeenteInReport = { code: string; name: string; figures: YearFigures; previous: YearFigures | null };

/** What a party wrote down to do otherwise. */
export type LessonInReport = {
  evenement: string;
  firstDay: string;
  gemeente: string;
  organisation: string;
  text: string;
};

/** The gemeenten with the most of something; several when they are equal, none when nobody has any. */
export function busiest(
  gemeenten: readonly GemeenteInReport[],
  of: (figures: YearFigures) => number = ({ dossiers }) => dossiers,
): { names: readonly string[]; number: number } | null {
  const most = Math.max(0, ...gemeenten.map(({ figures }) => of(figures)));
  if (most === 0) return null;
  return { names: gemeenten.filter(({ figures }) => of(figures) === most).map(({ name }) => name), number: most };
}
