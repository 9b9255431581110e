import { asc, eq } from "drizzle-orm";
import { organisation } from "~db/schema";
import type { Reader } from "../database.server";

export type RegionOrganisation = { id: string; name: string; phone: string | null; email: string | null };

/** The organisation of the region itself, where the regional coordinators work, for a statement that needs it besides. */
export const regionOrganisations = (read: Reader) =>
  read
    .select({ id: organisation.id, name: organisation.name, phone: organisation.phone, email: organisation.email })
    .from(organisation)
    .where(eq(organisation.kind, "region"))
    .orderBy(asc(organisation.createdAt))
    .limit(1);

export async function regionOrganisation(read: Reader): Promise<RegionOrganisation | null> {
  return regionOrganisations(read).get() ?? null;
}
