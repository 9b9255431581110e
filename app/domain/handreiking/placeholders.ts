const pattern = /\{([^{}]*)\}/g;

/** The names between braces in the text of a permit condition. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(pattern)].map((match) => (match[1] ?? "").trim());

/** Puts values in the place of the names; a name without a value stays, and is returned. */
export function fillPlaceholders(
  text: string,
  valueFor: (name: string) => string | null,
): { text: string; unfilled: string[] } {
  const unfilled: string[] = [];
  const filled = text.replace(pattern, (whole, name: string) => {
    const value = valueFor(name.trim());
    if (value === null) unfilled.push(name.trim());
    return value ?? whole;
  });
  return { text: filled, unfilled };
}
