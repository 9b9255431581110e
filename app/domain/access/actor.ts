import type { ServiceLevel } from "../handreiking/reserved";
import type { OrganisationKind, Role } from "./roles";

/** Who acts, in the membership chosen for this session. Everything a decision about access needs. */
export type Actor = {
  userId: string;
  name: string;
  membershipId: string;
  role: Role;
  /** How the holder signs, for example "loco-burgemeester"; empty: the role's own name. */
  title: string | null;
  organisation: {
    id: string;
    kind: OrganisationKind;
    name: string;
    /** CBS code of the gemeente that a gemeente or a municipal service belongs to. */
    gemeenteCode: string | null;
    /** Service of the handreiking that the organisation answers for. */
    serviceId: string | null;
    /** How far a service's own view reaches; null for organisations that are no service. */
    serviceLevel: ServiceLevel | null;
  };
};
