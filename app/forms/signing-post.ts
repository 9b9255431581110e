import { lastValue, type RawValues } from "./raw-values";

/** Names of the fields that the last page has beside its questions. */
export const signingFields = { section: "onderdeel", reviewed: "nagekeken" } as const;

/** Which section holds the signature, and the mark of the answers that are signed for. */
export const readSigning = (values: RawValues): { sectionId: string; reviewed: string } => ({
  sectionId: lastValue(values, signingFields.section) ?? "",
  reviewed: lastValue(values, signingFields.reviewed) ?? "",
});
