/** Where a dossier stands. Suspension, warning, review and open change are records of their own, not statuses. */
export const statuses = [
  "announced",
  "received",
  "complete",
  "classified",
  "advising",
  "ready",
  "decided",
  "evaluated",
  "closed",
  "withdrawn",
] as const;
export type Status = (typeof statuses)[number];

/** A lead dossier decides about the evenement, a passage dossier about a route through another gemeente. */
export const dossierKinds = ["lead", "passage"] as const;
export type DossierKind = (typeof dossierKinds)[number];

/** What the local layer makes of it: a notice or a permit. `free` makes no dossier. */
export const dossierTracks = ["melding", "permit"] as const;
export type DossierTrack = (typeof dossierTracks)[number];

/** What was decided. The three last ones settle the review of a permit already given. */
export const decisionKinds = [
  "granted",
  "refused",
  "not_treated",
  "accepted",
  "forbidden",
  "no_objection",
  "with_conditions",
  "objection",
  "cancelled",
  "maintained",
  "amended",
  "revoked",
] as const;
export type DecisionKind = (typeof decisionKinds)[number];
