/** The cells of one row of a `rijen` question, by column id; an empty cell is absent. */
export type FactRow = Readonly<Record<string, number | string | readonly string[]>>;

/**
 * The value of a fact: a number, an option id ("ja" or "nee" for a yes-no fact), several option ids,
 * or the rows of a `rijen` question that derived facts add up.
 */
export type FactValue = number | string | readonly string[] | readonly FactRow[];

/** What is known of an evenement. An absent key means: unknown, never "nee" and never 0. */
export type Facts = Readonly<Record<string, FactValue>>;
