import type { Actor } from "~/domain/access/actor";

/** Who acts when nobody does: the program itself, by the passing of time. */
export const programActor: Actor = {
  userId: "program",
  name: "Paraat",
  membershipId: "program",
  role: "administrator",
  title: "automatisch",
  organisation: {
    id: "program",
    kind: "region",
    name: "Paraat",
    gemeenteCode: null,
    serviceId: null,
    serviceLevel: null,
  },
};
