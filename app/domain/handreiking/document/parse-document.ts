import type { z } from "zod";
import type { Problem } from "../problem";
import { schemaProblems } from "./schema-problems";

export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks the structure of a document against the schema of its format. */
export function parseDocument<S extends z.ZodType>(schema: S, content: unknown): ParseResult<z.output<S>> {
  const result = schema.safeParse(content, { reportInput: true });
  return result.success ? { ok: true, value: result.data } : { ok: false, problems: schemaProblems(result.error) };
}
