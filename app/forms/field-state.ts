import type { FieldProblem } from "~/domain/outcome";
import { lastValue, type RawValues, valuesOf } from "./raw-values";

/** What an action gives back after a refusal: `Response.json({ fields, values }, { status: 422 })`. */
export type FormResult = {
  fields?: Readonly<Record<string, FieldProblem>>;
  values?: RawValues;
};

/** What is stored now, shown as long as nothing has been sent. */
export type InitialValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Props of a single-answer field: what was typed wins from what is stored, also when it was emptied. */
export function fieldState(name: string, initial: InitialValues = {}, result?: FormResult | null) {
  return {
    name,
    defaultValue: result?.values ? lastValue(result.values, name) : initialList(initial, name).at(-1),
    problem: problemAt(result, name),
  };
}

/** Props of a tick-box group. */
export function choicesState(name: string, initial: InitialValues = {}, result?: FormResult | null) {
  return {
    name,
    defaultValues: result?.values ? valuesOf(result.values, name) : initialList(initial, name),
    problem: problemAt(result, name),
  };
}

function problemAt(result: FormResult | null | undefined, name: string): FieldProblem | undefined {
  return result?.fields && Object.hasOwn(result.fields, name) ? result.fields[name] : undefined;
}

function initialList(initial: InitialValues, name: string): readonly string[] {
  const value = Object.hasOwn(initial, name) ? initial[name] : undefined;
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
