import { lastValue, readRawValues } from "./raw-values";

/** Which concept and which version of the application stood on the check page of an advice. */
export function readGiving(form: Iterable<readonly [string, unknown]>): {
  draftRevision: number;
  applicationVersionId: string;
} {
  const { values } = readRawValues(form);
  return {
    draftRevision: Number(lastValue(values, "revision")) || 0,
    applicationVersionId: lastValue(values, "version") ?? "",
  };
}
