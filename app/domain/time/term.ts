import type { EquatedDays } from "./equated-days";
import type { LocalDate } from "./local-date";
import type { SuspendedPeriod, Suspension } from "./suspension";
import type { FreeDay } from "./working-days";

export const termUnits = ["days", "weeks", "months", "working_days"] as const;
export type TermUnit = (typeof termUnits)[number];
export type TermLength = { amount: number; unit: TermUnit };

/** A length counted from a day: after it, or back from it. */
export type Term = TermLength & { direction: "after" | "before" };

/** The Algemene termijnenwet moves statutory terms only; a term of policy stays where it falls. */
export type TermNature = "statutory" | "policy";

/** The one time that a term is made longer, by a decision that names its ground. */
export type Extension = TermLength & { decidedOn: LocalDate };

export type TermInput = {
  term: Term;
  nature: TermNature;
  /** The day that is counted from; the first day of a term after it is the next day. */
  anchor: LocalDate;
  suspensions: readonly Suspension[];
  extension: Extension | null;
  equated: EquatedDays;
};

/** A day on which a term cannot end: it is free, or the clock stands still. */
export type SkippedDay = FreeDay | { date: LocalDate; why: "suspended" };

/** What moved the last day of a term, in the order in which it did. */
export type TermMove =
  | { kind: "suspended"; days: number; periods: readonly SuspendedPeriod[]; to: LocalDate }
  | { kind: "extended"; length: TermLength; decidedOn: LocalDate; to: LocalDate }
  | { kind: "next_working_day"; skipped: readonly SkippedDay[]; to: LocalDate }
  | { kind: "two_working_days"; to: LocalDate };

/** What the reader has to know beside the date. */
export type TermNote =
  | { kind: "falls_on_free_day"; day: FreeDay }
  | { kind: "too_long_to_move" }
  | { kind: "suspension_without_term"; requestedOn: LocalDate }
  | { kind: "extension_too_late"; decidedOn: LocalDate; lastDay: LocalDate }
  | { kind: "equated_days_unknown"; year: number };

/** How a last day came about; `copy` makes the sentence. */
export type TermDerivation = {
  term: Term;
  nature: TermNature;
  anchor: LocalDate;
  /** The last day by counting alone, before anything moved it. */
  counted: LocalDate;
  moves: readonly TermMove[];
  notes: readonly TermNote[];
};

/** The last day of a term with the way it was found. */
export type DueDate = { due: LocalDate; derivation: TermDerivation };
