/**
 * What a browser posts, by field name and in order, not yet understood. A map, so that a field may bear any name
 * without touching anything else. Values are read only under names that a question asks for.
 */
export type RawForm = ReadonlyMap<string, readonly string[]>;

/** The form as plain values, to go to the browser and back. */
export type RawFields = Readonly<Record<string, readonly string[]>>;

export const rawFormOf = (fields: RawFields): RawForm => new Map(Object.entries(fields));

export const rawFieldsOf = (raw: RawForm): RawFields => Object.fromEntries(raw);

/** Name of a part of a compound answer, such as the e-mail address of a contact. */
export const partName = (questionId: string, part: string): string => `${questionId}.${part}`;

/** Name of a field in a row, counted from 0. */
export const rowFieldName = (questionId: string, row: number, field: string): string => `${questionId}.${row}.${field}`;

/** Name of the field that says how many rows were on the page: a row of empty tick boxes posts nothing itself. */
export const rowCountName = (questionId: string): string => `${questionId}.aantal`;

/** Name of the buttons that add or remove a row. */
export const rowButtonName = (questionId: string): string => `${questionId}.rij`;

/** The one value under a name; empty when it was not posted. Of several the last counts. */
export const textOf = (raw: RawForm, name: string): string => raw.get(name)?.at(-1) ?? "";

export const listOf = (raw: RawForm, name: string): readonly string[] => raw.get(name) ?? [];

/** How many rows of a question were posted, at most `max`. */
export function rowCountOf(raw: RawForm, questionId: string, max: number): number {
  const text = textOf(raw, rowCountName(questionId));
  return /^\d{1,4}$/.test(text) ? Math.min(Number(text), max) : 0;
}
