import type { Actor } from "./actor";

/** The dossiers that an actor may know to exist. The data layer turns it into the condition of every query. */
export type DossierScope =
  | { kind: "none" }
  | { kind: "region" }
  | { kind: "gemeente"; gemeenteCode: string }
  | { kind: "organiser"; organisationId: string }
  | { kind: "asked"; organisationId: string };

/**
 * Which dossiers an actor may see: an organiser the own organisation's, a gemeente its own, the region and services
 * of regional level all submitted ones, a municipal service its gemeente's, an external service only those in which a
 * sent request asks it. An administrator manages accounts and sees none.
 */
export function dossierScope(actor: Actor): DossierScope {
  const { organisation } = actor;
  switch (actor.role) {
    case "organiser":
      return { kind: "organiser", organisationId: organisation.id };
    case "licensing_officer":
    case "municipal_coordinator":
    case "burgemeester":
    case "inspector":
      return ofGemeente(organisation.gemeenteCode);
    case "regional_coordinator":
      return { kind: "region" };
    case "adviser":
      if (organisation.serviceLevel === "regio") return { kind: "region" };
      if (organisation.serviceLevel === "gemeente") return ofGemeente(organisation.gemeenteCode);
      return { kind: "asked", organisationId: organisation.id };
    case "administrator":
      return { kind: "none" };
  }
}

const ofGemeente = (gemeenteCode: string | null): DossierScope =>
  gemeenteCode === null ? { kind: "none" } : { kind: "gemeente", gemeenteCode };
