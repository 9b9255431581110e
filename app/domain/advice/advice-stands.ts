import type { Conclusion } from "./advice-status";

type Advice = { id: string; conclusion: Conclusion };

/**
 * Whether a service has said what it has to say about the application as it is: its newest advice holds, or an earlier
 * one does and the newest was not negative. A negative advice that no longer holds waits for the adviser all the same.
 */
export function adviceStands({ newest, holding }: { newest: Advice | null; holding: Advice | null }): boolean {
  if (newest === null || holding === null) return false;
  return holding.id === newest.id || newest.conclusion !== "negative";
}
