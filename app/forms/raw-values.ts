/**
 * What a form sent, as text: a list per name, so that a repeated name loses nothing. Names stay flat: "a.b.0" is a
 * name like any other, nothing is ever read into a path. The record has no prototype, so a field called
 * "constructor" is only a field.
 */
export type RawValues = Readonly<Record<string, readonly string[]>>;

export type InputLimits = { fields: number; name: number; value: number };

export const defaultLimits: InputLimits = { fields: 1000, name: 200, value: 20_000 };

type Read = { values: RawValues; tooMuch: boolean; tooLong: readonly string[] };

/** Reads a form within limits. Files are left out: they take the upload's own road. */
export function readRawValues(form: Iterable<readonly [string, unknown]>, limits: InputLimits = defaultLimits): Read {
  const values: Record<string, string[]> = Object.create(null);
  const tooLong = new Set<string>();
  let count = 0;
  for (const [name, value] of form) {
    if (typeof value !== "string" || !isUsableName(name, limits)) continue;
    count += 1;
    if (count > limits.fields) return { values, tooMuch: true, tooLong: [...tooLong] };
    if (value.length > limits.value) tooLong.add(name);
    const text = cleanText(value.slice(0, limits.value));
    const earlier = values[name];
    if (earlier) earlier.push(text);
    else values[name] = [text];
  }
  return { values, tooMuch: false, tooLong: [...tooLong] };
}

/** The last value under a name; a hidden "nee" before a tick box is thereby overruled by the box. */
export function lastValue(values: RawValues | undefined, name: string): string | undefined {
  return valuesOf(values, name).at(-1);
}

/** All values under a name; also safe on values that came back through JSON and have a prototype again. */
export function valuesOf(values: RawValues | undefined, name: string): readonly string[] {
  return values && Object.hasOwn(values, name) ? (values[name] ?? []) : [];
}

/** `__proto__` has a meaning of its own on objects that come out of JSON; every other name is harmless here. */
function isUsableName(name: string, limits: InputLimits): boolean {
  return name.length > 0 && name.length <= limits.name && name !== "__proto__";
}

/**
 * Text as a person meant it: one kind of line end, composed letters, no control characters (they break PDF and CSV),
 * no marks that turn the reading direction around, no halves of a character.
 */
export function cleanText(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, "")
      .replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "")
      .normalize("NFC")
  );
}
