import type { Outcome } from "~/domain/outcome";

/** The value of an act that cannot be refused in the demonstration; a refusal stops the seed with its reason. */
export function done<T>(outcome: Outcome<T>, what: string): T {
  if (!outcome.ok)
    throw new Error(`${what} was refused: ${outcome.reason} ${JSON.stringify(outcome.fields ?? outcome.detail ?? {})}`);
  return outcome.value;
}
