import { and, eq, isNull, or } from "drizzle-orm";
import { organisation } from "~db/schema";
import type { Reader } from "../database.server";

/**
 * The organisation that answers for a service in a gemeente: the gemeente's own for a municipal service, otherwise the
 * one of the region. Null when nobody has been set up to answer.
 */
export async function organisationOfService(
  read: Reader,
  serviceId: string,
  gemeenteCode: string,
): Promise<string | null> {
  const found = read
    .select({ id: organisation.id, gemeenteCode: organisation.gemeenteCode })
    .from(organisation)
    .where(
      and(
        eq(organisation.serviceId, serviceId),
        or(eq(organisation.gemeenteCode, gemeenteCode), isNull(organisation.gemeenteCode)),
      ),
    )
    .all();
  return (found.find((row) => row.gemeenteCode === gemeenteCode) ?? found[0])?.id ?? null;
}
