import { eq } from "drizzle-orm";
import { organisation } from "~db/schema";
import type { Reader } from "../database.server";

/** The name of the organisation that the region is, as its documents carry it. */
export function nameOfRegion(read: Reader): string {
  const region = read
    .select({ name: organisation.name })
    .from(organisation)
    .where(eq(organisation.kind, "region"))
    .get();
  return region?.name ?? "";
}
