import type { Role } from "../access/roles";
import type { Handreiking } from "../handreiking/model";

/**
 * Whether a role may decide about an evenement of this class. The burgemeester may always (APV 2:25); the gemeente's
 * officers within the mandate of the local layer, by default all classes but the heaviest.
 */
export function withinMandate(handreiking: Handreiking, confirmedClass: string | null, role: Role): boolean {
  if (role === "burgemeester") return true;
  if (confirmedClass === null) return true;
  const { order } = handreiking.classes;
  const classes = handreiking.local?.mandate?.classes ?? order.slice(0, -1);
  return classes.includes(confirmedClass);
}
