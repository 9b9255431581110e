import { normPositions } from "~/domain/advice/norm-positions";
import { conflictingNorms, type NormConflict } from "~/domain/documents/conflicting-norms";
import type { DossierState } from "./dossier-state.server";

/** The norms on which the services of a joint advice differ, as far as their advice holds. */
export function conflictsOf({ rules, requests }: Pick<DossierState, "rules" | "requests">): readonly NormConflict[] {
  const { handreiking } = rules;
  const advised = requests
    .filter(({ request, holding }) => request.kind === "single" && holding !== null)
    .map(({ request }) => request.serviceId)
    .filter((serviceId) => handreiking.joint?.from.includes(serviceId));
  return conflictingNorms(normPositions(handreiking, advised));
}
