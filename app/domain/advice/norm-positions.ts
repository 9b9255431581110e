import type { NormPosition } from "../documents/conflicting-norms";
import type { Handreiking } from "../handreiking/model";

/** What each of these services asks for every norm that it has, in the order of the method. */
export function normPositions(handreiking: Handreiking, serviceIds: readonly string[]): readonly NormPosition[] {
  return handreiking.services
    .filter(({ id }) => serviceIds.includes(id))
    .flatMap((service) =>
      service.norms.flatMap(({ norm: normId, value }) => {
        const norm = handreiking.norms.find(({ id }) => id === normId);
        if (norm === undefined) return [];
        const strictest = norm.strictest === "hoogste" ? ("highest" as const) : ("lowest" as const);
        return [
          { norm: { id: norm.id, name: norm.name.nl, unit: norm.unit, strictest }, service: service.name, value },
        ];
      }),
    );
}
