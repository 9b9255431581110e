import { can } from "./actions";
import type { Actor } from "./actor";
import { dossierScope } from "./dossier-scope";

/** The yearly report of the region as a whole has no gemeente. */
export const wholeRegion = "";

/** The word for it in an address. */
export const regionInAddress = "regio";

/** Everybody who reads reports reads that of the region; that of a gemeente is for the region and the gemeente itself. */
export function mayReadReport(actor: Actor, gemeenteCode: string): boolean {
  if (!can(actor, "report.read")) return false;
  if (gemeenteCode === wholeRegion) return true;
  const scope = dossierScope(actor);
  return scope.kind === "region" || (scope.kind === "gemeente" && scope.gemeenteCode === gemeenteCode);
}
