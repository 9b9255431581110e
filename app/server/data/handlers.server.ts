import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { membership, organisation, user } from "~db/schema";
import type { Reader } from "../database.server";

export type Handler = { userId: string; name: string };

/** The people of a gemeente who can handle a dossier, by name. */
export async function handlersOf(read: Reader, gemeenteCode: string): Promise<readonly Handler[]> {
  return read
    .selectDistinct({ userId: user.id, name: user.name })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .innerJoin(user, eq(user.id, membership.userId))
    .where(
      and(
        eq(organisation.kind, "gemeente"),
        eq(organisation.gemeenteCode, gemeenteCode),
        inArray(membership.role, ["licensing_officer", "municipal_coordinator"]),
        isNull(membership.endedAt),
        isNull(user.disabledAt),
      ),
    )
    .orderBy(asc(user.name))
    .all();
}
