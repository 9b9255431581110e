import { lastValue, readRawValues, valuesOf } from "./raw-values";

/** Which concept, which version of the application and which parts stood on the check page of an advice. */
export function readGiving(form: Iterable<readonly [string, unknown]>): {
  draftRevision: number;
  applicationVersionId: string;
  partIds: readonly string[];
} {
  const { values } = readRawValues(form);
  return {
    draftRevision: Number(lastValue(values, "revision")) || 0,
    applicationVersionId: lastValue(values, "version") ?? "",
    partIds: valuesOf(values, "part"),
  };
}
