import type { Role } from "../access/roles";
import type { Handreiking } from "../handreiking/model";
import { withinMandate } from "./mandate";

/**
 * Whether a role may end the review of a permit. The heaviest of the class that was confirmed and the class that the
 * change leads to decides: whoever might not give this permit may not let it stand either.
 */
export function withinReviewMandate(
  handreiking: Handreiking,
  confirmedClass: string | null,
  proposedClass: string | null,
  role: Role,
): boolean {
  return [confirmedClass, proposedClass].every((each) => withinMandate(handreiking, each, role));
}
