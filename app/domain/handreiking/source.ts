import type { SourceStanding } from "./reserved";

/** A document that rules rest on, as listed under `bronnen`. */
export type SourceDocument = {
  readonly key: string;
  readonly title: string;
  readonly version: string | null;
  readonly adoptedOn: string | null;
  readonly url: string | null;
  /** Number in the national collection of laws. */
  readonly bwb: string | null;
  readonly standing: SourceStanding;
  readonly note: string | null;
};

/** A place in a source document: "HR § 4.2 lid 1" is the document `HR` and the place "§ 4.2 lid 1". */
export type Source = { readonly key: string; readonly place: string | null };

/** Splits a citation as documents write it. */
export function parseSource(citation: string): Source {
  const text = citation.trim();
  const space = text.search(/\s/);
  return space === -1 ? { key: text, place: null } : { key: text.slice(0, space), place: text.slice(space + 1).trim() };
}
