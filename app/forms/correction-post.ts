import type { RawForm } from "~/domain/form/raw-form";
import { lastValue, type RawValues } from "./raw-values";
import { readSectionPost } from "./section-post";

export type CorrectionPost = {
  raw: RawForm;
  values: RawValues;
  reason: string;
  revision: number;
  /** A button at the rows was pressed: nothing is saved yet. */
  changesRows: boolean;
};

/** Reads the correction of one answer: its own fields, the reason, and the dossier as the page showed it. */
export function readCorrectionPost(form: Iterable<readonly [string, unknown]>): CorrectionPost {
  const { raw, values, rows } = readSectionPost(form);
  const revision = lastValue(values, "revision") ?? "";
  return {
    raw,
    values,
    reason: lastValue(values, "reason") ?? "",
    revision: /^\d{1,9}$/.test(revision) ? Number(revision) : -1,
    changesRows: rows !== null,
  };
}
