import { asc, eq } from "drizzle-orm";
import { organisation } from "~db/schema";
import type { Reader } from "../database.server";

/** The organisation of the region itself, where the regional coordinators work. */
export async function regionOrganisation(read: Reader): Promise<{ id: string; name: string } | null> {
  const found = read
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(eq(organisation.kind, "region"))
    .orderBy(asc(organisation.createdAt))
    .limit(1)
    .get();
  return found ?? null;
}
