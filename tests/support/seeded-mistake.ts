import type { RawDocument } from "./rule-documents";

/** A mistake put into a document that has none, and what the reader of the document is told. */
export type Mistake = {
  what: string;
  seed: (document: RawDocument) => void;
  code: string;
  says: string;
  /** Text on the line where the mistake stands. */
  at: string;
};
