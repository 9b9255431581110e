import type { Conclusion } from "../advice/advice-status";
import type { DecisionKind, DossierKind, DossierTrack } from "../dossier/status";
import type { ConditionTreatment } from "../permit/condition-treatment";
import type { LocalDate } from "../time/local-date";
import type { Suspension } from "../time/suspension";
import type { ChangeRecord } from "./changes-made";

/** What the yearly report counts and names of one dossier. */
export type DossierFigures = {
  dossierId: string;
  reference: string;
  gemeenteCode: string;
  kind: DossierKind;
  track: DossierTrack;
  firstDay: LocalDate;
  lastDay: LocalDate;
  /** Withdrawn by the organiser, or called off after the decision. */
  calledOff: boolean;
  announcedAhead: boolean;
  /** The class that the rules propose now. */
  proposedClass: string | null;
  /** Every class that was confirmed, with what the rules gave then; the newest last. */
  classifications: readonly ClassificationFigures[];
  receivedOnTime: boolean | null;
  /** The days on which the clock stood still, for a supplement or on another ground. */
  suspensions: readonly Suspension[];
  /** Versions of the application that came after the first advice. */
  changesAfterAdvice: number;
  outcome: DecisionKind | null;
  /** The day of the first permit; null without one. */
  permitOn: LocalDate | null;
  advice: readonly AdviceFigures[];
  /** Conditions in the advice that counts, each thread once. */
  conditionsAdvised: number;
  treatments: Readonly<Record<ConditionTreatment, number>>;
  /** Rules of the method behind advised conditions that the decision departs from; empty: the adviser's own. */
  departedOrigins: readonly string[];
  evaluation: EvaluationFigures;
  record: ChangeRecord;
};

/** One confirmation: `rules` are those that decided the proposal. */
export type ClassificationFigures = { proposed: string | null; confirmed: string; rules: readonly string[] };

/** One request for advice: when it was last sent, due and answered. */
export type AdviceFigures = {
  serviceId: string;
  /** Rules of the method that ask for it; none when the officer added it. */
  ruleIds: readonly string[];
  status: "open" | "given" | "no_reaction" | "withdrawn";
  dueOn: LocalDate | null;
  askedOn: LocalDate | null;
  /** The first advice since then; null as long as it is not answered. */
  answeredOn: LocalDate | null;
  /** Of the newest advice, also when a change asked for another one; null when none was ever given. */
  conclusion: Conclusion | null;
};

/** What the parties said afterwards. Of numbers that several parties give, the highest counts. */
export type EvaluationFigures = {
  /** Parties that evaluated. */
  parties: number;
  byGemeente: boolean;
  incidents: number;
  careContacts: number;
  nuisanceReports: number;
  /** Parties that wrote down a lesson. */
  lessons: number;
  /** Per answer on a condition, over all parties. */
  compliance: { yes: number; partly: number; no: number };
};
