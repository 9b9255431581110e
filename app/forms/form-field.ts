import { type core, transform, type ZodMiniType } from "zod/mini";
import type { FieldProblemCode } from "~/copy/nl/field-problems";
import { cleanText } from "./raw-values";

export type FieldSchema<T> = ZodMiniType<T, unknown>;

export type FieldRead<T> = { value: T } | { problem: FieldProblemCode; values?: Record<string, string | number> };

export const found = <T>(value: T): FieldRead<T> => ({ value });

export const wrong = (problem: FieldProblemCode, values?: Record<string, number>): FieldRead<never> => ({
  problem,
  ...(values && { values }),
});

/**
 * A schema from what a field sent to a value or a problem code. Takes a list of texts (from a form), one text, or
 * nothing, because an unchecked box sends nothing at all.
 */
export function formField<T>(read: (sent: readonly string[]) => FieldRead<T>): FieldSchema<T> {
  return transform((input: unknown, context: core.ParsePayload): T => {
    const outcome = read(textsOf(input));
    if ("value" in outcome) return outcome.value;
    const problem = { code: outcome.problem, ...(outcome.values && { values: outcome.values }) };
    context.issues.push({ code: "custom", input, params: { problem }, message: outcome.problem });
    // Never seen: a parse with an issue gives no value.
    return undefined as T;
  });
}

/** A field with one answer: the last one sent, without spaces around it. */
export function singleField<T>(read: (text: string) => FieldRead<T>): FieldSchema<T> {
  return formField((sent) => read((sent.at(-1) ?? "").trim()));
}

export function isEmptyInput(input: unknown): boolean {
  return textsOf(input).every((text) => text.trim() === "");
}

function textsOf(input: unknown): readonly string[] {
  const list = Array.isArray(input) ? input : [input];
  return list.filter((each): each is string => typeof each === "string").map(cleanText);
}
