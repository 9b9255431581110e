/**
 * Answers as a person gave them, by question id. A text question holds a string, a number question a number, a
 * choice the option's id, a multiple choice its ids, rows a list of answers by field id, and so on. What could not
 * be read as the kind asked for never gets here: it stays in the form with its error.
 */
export type Answers = Readonly<Record<string, Answer>>;

export type Answer = string | number | boolean | null | readonly Answer[] | { readonly [field: string]: Answer };
