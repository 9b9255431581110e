import type { GemeenteOutline } from "../geometry/position";
import type { LocalDate } from "../time/local-date";

/** What the application knows beside the answers when it works out the supplied facts. */
export type FormContext = {
  /** The day from which weeks to the evenement are counted: today for a draft, the day of receipt after that. */
  readonly today: LocalDate;
  /** Whether this is the next edition of a series that the region knows, and what went wrong the last time. */
  readonly earlier?: { readonly edition: boolean; readonly incidents: number };
  /** The borders of the gemeenten, by which the server says what a drawing touches; none for answers without one. */
  readonly outlines?: readonly GemeenteOutline[];
};
