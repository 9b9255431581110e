import type { RawValues } from "~/forms/raw-values";

/** What was typed, to show again after a refusal; a password is never sent back. */
export function keptValues(values: RawValues): RawValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== "wachtwoord"));
}
