import type { DecisionKind } from "../dossier/status";
import type { Actor } from "./actor";

/** The dossiers that an actor may know to exist. The data layer turns it into the condition of every query. */
export type DossierScope =
  | { kind: "none" }
  | { kind: "region" }
  | { kind: "gemeente"; gemeenteCode: string; part: GemeentePart }
  | { kind: "organiser"; organisationId: string }
  | { kind: "asked"; organisationId: string };

/** Of a gemeente's dossiers: every one, those that were submitted, or those of which a permit stands. */
export type GemeentePart = "all" | "submitted" | "permitted";

/** Decisions after which an evenement may go on under its permit. */
export const permitting: readonly DecisionKind[] = ["granted", "maintained", "amended"];

/**
 * Which dossiers an actor may see: an organiser the own organisation's, a gemeente its own, the region and services
 * of regional level all submitted ones, a municipal service its gemeente's submitted ones, an external service only
 * those in which a sent request asks it. An inspector goes out with permits, so sees what was granted. An administrator manages accounts and sees none.
 */
export function dossierScope(actor: Actor): DossierScope {
  const { organisation } = actor;
  switch (actor.role) {
    case "organiser":
      return { kind: "organiser", organisationId: organisation.id };
    case "licensing_officer":
    case "municipal_coordinator":
    case "burgemeester":
      return ofGemeente(organisation.gemeenteCode, "all");
    case "inspector":
      return ofGemeente(organisation.gemeenteCode, "permitted");
    case "regional_coordinator":
      return { kind: "region" };
    case "adviser":
      if (organisation.serviceLevel === "regio") return { kind: "region" };
      if (organisation.serviceLevel === "gemeente") return ofGemeente(organisation.gemeenteCode, "submitted");
      return { kind: "asked", organisationId: organisation.id };
    case "administrator":
      return { kind: "none" };
  }
}

const ofGemeente = (gemeenteCode: string | null, part: GemeentePart): DossierScope =>
  gemeenteCode === null ? { kind: "none" } : { kind: "gemeente", gemeenteCode, part };
