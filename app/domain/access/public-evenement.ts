import type { DossierTrack, Status } from "../dossier/status";
import { permitting } from "./dossier-scope";

/** How far an evenement is, as far as everybody may know. */
export const publicStandings = ["announced", "applied", "permitted"] as const;
export type PublicStanding = (typeof publicStandings)[number];

type Known = { status: Status; track: DossierTrack; outcome: string | null; isSubmitted: boolean };

/**
 * What another organiser may know of an evenement: that it was announced, that a permit was applied for, or that one
 * stands. Null for what stays between organiser and gemeente: a notice of a small evenement, which can point to a
 * household, and everything that was withdrawn, refused or revoked.
 */
export function publicStanding({ status, track, outcome, isSubmitted }: Known): PublicStanding | null {
  if (!isSubmitted) return status === "announced" ? "announced" : null;
  if (track !== "permit" || status === "withdrawn") return null;
  if (outcome === null) return status === "closed" ? null : "applied";
  return permitting.some((kind) => kind === outcome) ? "permitted" : null;
}
