import { optional as orAbsent, pipe, transform } from "zod/mini";
import { type FieldRead, type FieldSchema, formField, found, isEmptyInput, singleField, wrong } from "./form-field";

/**
 * Builders for the fields of a form schema: `z.object({ naam: requiredText({ max: 80 }), ... })`. They read the text
 * that was sent and answer with a value or a problem code; the sentence for a code stands in copy.
 */

type TextRules = { max?: number; min?: number };

export function requiredText({ max = 500, min = 1 }: TextRules = {}): FieldSchema<string> {
  return singleField((text) => {
    if (text === "") return wrong("required");
    if (text.length < min) return wrong("too_short", { min });
    if (text.length > max) return wrong("too_long", { max });
    return found(text);
  });
}

export function optionalText(rules?: TextRules): FieldSchema<string | undefined> {
  return optional(requiredText(rules));
}

type NumberRules = { min?: number; max?: number };

/** Digits, with or without the points and spaces that people put between thousands. */
export function wholeNumber({ min = 0, max = 9_999_999 }: NumberRules = {}): FieldSchema<number> {
  return singleField((text) => {
    if (text === "") return wrong("required");
    if (!/^-?(\d+|\d{1,3}([. ]\d{3})+)$/.test(text)) return wrong("not_a_whole_number");
    return withinLimits(Number(text.replaceAll(/[. ]/g, "")), min, max);
  });
}

/** A number with a comma; a point is taken for a comma too, unless it stands before three digits (12.000). */
export function decimal({ min = 0, max = 9_999_999 }: NumberRules = {}): FieldSchema<number> {
  return singleField((text) => {
    if (text === "") return wrong("required");
    if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return withinLimits(dutchNumber(text.replaceAll(".", "")), min, max);
    if (!/^-?\d+([.,]\d+)?$/.test(text)) return wrong("not_a_number");
    return withinLimits(dutchNumber(text), min, max);
  });
}

/** The radios "ja" and "nee". */
export function yesNo(): FieldSchema<boolean> {
  return singleField((text) => {
    if (text === "") return wrong("choose");
    return text === "ja" || text === "nee" ? found(text === "ja") : wrong("not_an_option");
  });
}

/** A single tick box that may stay empty. */
export function tick(): FieldSchema<boolean> {
  return singleField((text) => found(text === "ja"));
}

/** A tick box without which we cannot go on, such as a declaration. */
export function requiredTick(): FieldSchema<true> {
  return singleField((text) => (text === "ja" ? found(true) : wrong("declaration_required")));
}

export function oneOf<const O extends string>(options: readonly O[]): FieldSchema<O> {
  return singleField((text) => {
    if (text === "") return wrong("choose");
    const chosen = options.find((option) => option === text);
    return chosen === undefined ? wrong("not_an_option") : found(chosen);
  });
}

type ListRules = { min?: number; max?: number };

/** Tick boxes or rows under one name; empty ones are left out, doubles count once. */
export function list<const O extends string>(
  options?: readonly O[],
  { min = 0, max = 100 }: ListRules = {},
): FieldSchema<O[]> {
  return formField((sent) => {
    const chosen = [...new Set(sent.map((text) => text.trim()).filter((text) => text !== ""))];
    if (chosen.length === 0 && min > 0) return wrong("choose");
    if (chosen.length < min) return wrong("too_few", { min });
    if (chosen.length > max) return wrong("too_many", { max });
    const known = chosen.filter((text): text is O => !options || options.some((option) => option === text));
    return known.length === chosen.length ? found(known) : wrong("not_an_option");
  });
}

/** The same field, but nothing sent is `undefined` instead of a problem. */
export function optional<T>(field: FieldSchema<T>): FieldSchema<T | undefined> {
  return pipe(
    transform((input: unknown) => (isEmptyInput(input) ? undefined : input)),
    orAbsent(field),
  );
}

function withinLimits(value: number, min: number, max: number): FieldRead<number> {
  if (value < min) return wrong("too_small", { min });
  if (value > max) return wrong("too_large", { max });
  return { value };
}

const dutchNumber = (text: string) => Number(text.replace(",", "."));
