import type { Position } from "../geometry/position";
import type { Shape } from "../handreiking/reserved";
import type { EventDay } from "../time/event-days";

/**
 * Answers as a person gave them, by question id. A text question holds a string, a number question a number, a
 * choice the option's id ("ja" or "nee" for a yes-no question), a multiple choice its ids, rows a list of answers by
 * field id, and the other kinds the shapes below. What could not be read as the kind asked for never gets here: it
 * stays in the form with its error. A question without an answer has no key. Files are no answers: they have rows of
 * their own.
 */
export type Answers = Readonly<Record<string, Answer>>;

export type Answer = string | number | boolean | null | readonly Answer[] | { readonly [field: string]: Answer };

/** Answer of a `contact` question; what was not filled in is absent. */
export type ContactAnswer = { readonly name?: string; readonly email?: string; readonly phone?: string };

/** Answer of an `organisatie` question; the number is that of the Kamer van Koophandel. */
export type OrganisationAnswer = { readonly name?: string; readonly kvkNumber?: string };

/** Answer of an `adres` question. */
export type AddressAnswer = {
  readonly street?: string;
  readonly houseNumber?: string;
  readonly postcode?: string;
  readonly town?: string;
};

/** Answer of an `evenementdagen` question: the days in the order of the calendar. */
export type EventDaysAnswer = readonly EventDay[];

/** One thing on the map. A line has one row of positions, a plane a row per ring of which the first is the outside. */
export type AreaShape = {
  readonly shape: Shape;
  /** Role from the question, such as the terrain or an emergency route; null when it has none. */
  readonly role: string | null;
  readonly name: string | null;
  readonly note?: string;
  /** In metres, of a way that must stay free. */
  readonly width?: number;
  readonly positions: readonly (readonly Position[])[];
};

/** Answer of a `gebied` question. */
export type AreaAnswer = {
  readonly description?: string;
  readonly addresses?: readonly string[];
  readonly shapes?: readonly AreaShape[];
};

/** Answer of a `rijen` question: per row the answers by field id. */
export type RowsAnswer = readonly Answers[];
