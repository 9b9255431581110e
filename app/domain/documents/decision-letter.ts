import type { Conclusion } from "../advice/advice-status";
import type { Instant } from "../time/instant";
import type { LocalDate } from "../time/local-date";
import type { ClassInDocument, EvenementInDocument, Timeliness } from "./evenement-in-document";

/** What every decision on an application tells, granted or refused. */
export type DecisionLetter = {
  gemeente: string;
  reference: string;
  decidedAt: Instant;
  decidedOn: LocalDate;
  applicant: { name: string; contact: string | null; address: readonly string[] };
  evenement: EvenementInDocument;
  application: { version: number; receivedOn: LocalDate; timeliness: Timeliness };
  /** Null for an evenement that was not classified. */
  class: ClassInDocument | null;
  handreiking: string;
  /** Articles that the decision rests on, such as "artikel 2:25 van de Algemene plaatselijke verordening". */
  basis: readonly string[];
  /** Why, in the words of who decided (Awb 3:46). */
  considerations: string;
  /** Services that advised, by name (Awb 3:8). */
  advisers: readonly { service: string; conclusion: Conclusion; givenOn: LocalDate; joint: boolean }[];
  /**
   * Where the decision departs from advice, and why (Awb 3:50): negative advice that is not followed, and conditions
   * that are left out or adapted, in the words of the adviser.
   */
  departures: readonly { advice: string; service: string; reason: string }[];
  /** What still stood in the way, and why the burgemeester decided all the same. */
  openMatters: readonly { matter: string; reason: string }[];
  objection: ObjectionClause;
  signature: { name: string; role: string; mandated: boolean };
};

/** Where and until when an interested party can object (Awb 3:45, 6:7, 6:8). */
export type ObjectionClause = {
  weeks: number;
  /** Last day of the term, counted from the day after the decision was announced. */
  lastDay: LocalDate;
  body: string;
  address: readonly string[];
  /** The court whose judge rules on a provisional request, such as "rechtbank Overijssel". */
  court: string;
  /** Whether a ruling before the evenement is still within reach. */
  inTime: boolean;
};
