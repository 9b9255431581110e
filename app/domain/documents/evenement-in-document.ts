import type { EventDay } from "../time/event-days";
import type { LocalDate } from "../time/local-date";

/** An evenement as every document tells it. */
export type EvenementInDocument = {
  name: string;
  description: string;
  organiser: string;
  gemeente: string;
  place: string;
  days: readonly EventDay[];
  /** People present at the busiest moment; null when it was not asked or answered. */
  present: number | null;
};

/** A class by the words of the handreiking, with its place in the order of classes, counted from the lightest, which is 1. */
export type ClassInDocument = { letter: string; name: string; position: number; of: number };

/** Whether the application came in before its deadline; every document tells when it did not. */
export type Timeliness = { onTime: true } | { onTime: false; lastDay: LocalDate; daysLate: number };

/** A file of the application as a document lists it. */
export type FileInDocument = {
  /** What it is, in the words of the handreiking: "Veiligheidsplan". */
  document: string;
  name: string;
  version: number;
  size: number;
  sha256: string;
  mediaType: string;
  receivedOn: LocalDate;
};

/** The answers of one section of the form, in words; a question without an answer has no lines. */
export type SectionInDocument = {
  title: string;
  answers: readonly { question: string; answer: readonly string[] }[];
};
