import type { LocalDate } from "../time/local-date";

/** What the application knows beside the answers when it works out the supplied facts. */
export type FormContext = {
  /** The day from which weeks to the evenement are counted: today for a draft, the day of receipt after that. */
  readonly today: LocalDate;
  /** Whether this is the next edition of a series that the region knows, and what went wrong the last time. */
  readonly earlier?: { readonly edition: boolean; readonly incidents: number };
  /** Gemeenten that the drawing touches, beside the one that was chosen. */
  readonly gemeenten?: readonly string[];
};
