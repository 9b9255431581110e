import { config, type core, safeParse } from "zod/mini";
import type { FieldProblem, Refusal } from "~/domain/outcome";
import { type InputLimits, type RawValues, readRawValues } from "./raw-values";

// zod compiles its checks with `new Function`, which the content security policy of our pages refuses.
if (typeof document !== "undefined") config({ jitless: true });

export type FormSchema<T> = core.$ZodType<T>;

/** Either what the schema makes of the form, or a refusal with a problem per field; what was typed is kept in both. */
export type ParsedForm<T> =
  | { ok: true; value: T; values: RawValues }
  | (Refusal<"invalid"> & { fields: Readonly<Record<string, FieldProblem>>; values: RawValues });

/**
 * The one guarded way from a sent form to values, the same in browser and server. The schema is an object of the
 * builders in `form-fields`; a field that the schema does not name is dropped. A problem of the whole form has the
 * empty name.
 */
export function parseForm<T>(
  schema: FormSchema<T>,
  form: Iterable<readonly [string, unknown]>,
  limits?: InputLimits,
): ParsedForm<T> {
  const { values, tooMuch, tooLong } = readRawValues(form, limits);
  if (tooMuch) return refused(values, { "": { code: "too_much_input" } });
  const result = safeParse(schema, values);
  const fields = result.success ? emptyProblems() : firstProblems(result.error.issues);
  for (const name of tooLong) fields[name] = { code: "too_much_input" };
  if (result.success && tooLong.length === 0) return { ok: true, value: result.data, values };
  return refused(values, fields);
}

function refused(values: RawValues, fields: Record<string, FieldProblem>): ParsedForm<never> {
  return { ok: false, reason: "invalid", fields, values };
}

/** The first problem per field: two messages at one field are one too many. */
function firstProblems(issues: readonly core.$ZodIssue[]): Record<string, FieldProblem> {
  const problems = emptyProblems();
  for (const issue of issues) {
    const name = String(issue.path[0] ?? "");
    problems[name] ??= problemOf(issue);
  }
  return problems;
}

/** A schema tells its code in `params.problem`, or as its message; anything else is a value we do not know. */
function problemOf(issue: core.$ZodIssue): FieldProblem {
  if (issue.code === "custom" && isFieldProblem(issue.params?.problem)) return issue.params.problem;
  return { code: /^[a-z][a-z_]*$/.test(issue.message) ? issue.message : "unknown_value" };
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";
}

const emptyProblems = (): Record<string, FieldProblem> => Object.create(null);
