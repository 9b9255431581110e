import type { DecisionKind, Status } from "./status";

const ends: readonly DecisionKind[] = ["refused", "not_treated", "forbidden", "cancelled", "revoked"];

/** Whether nothing will happen in this dossier any more: no evenement follows from it, or all of it is done. */
export function isEnded({ status, outcome }: { status: Status; outcome: DecisionKind | null }): boolean {
  if (status === "closed" || status === "withdrawn") return true;
  return status === "decided" && outcome !== null && ends.includes(outcome);
}
