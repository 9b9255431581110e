import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Role } from "~/domain/access/roles";
import { membership, organisation, user } from "~db/schema";
import type { Reader } from "../database.server";

/** The people of a gemeente who take new dossiers in. */
export async function recipientsOfGemeente(read: Reader, gemeenteCode: string): Promise<readonly string[]> {
  return activeMembers(read, eq(organisation.gemeenteCode, gemeenteCode), [
    "licensing_officer",
    "municipal_coordinator",
  ]);
}

/** Whoever holds the office of burgemeester of a gemeente, a loco-burgemeester included. */
export async function burgemeestersOf(read: Reader, gemeenteCode: string): Promise<readonly string[]> {
  return activeMembers(read, eq(organisation.gemeenteCode, gemeenteCode), ["burgemeester"]);
}

/** Who coordinates evenementen within a gemeente. */
export async function municipalCoordinatorsOf(read: Reader, gemeenteCode: string): Promise<readonly string[]> {
  return activeMembers(read, eq(organisation.gemeenteCode, gemeenteCode), ["municipal_coordinator"]);
}

/** Who coordinates evenementen: of the gemeente, and of the region. */
export async function coordinatorsOf(read: Reader, gemeenteCode: string): Promise<readonly string[]> {
  const ofGemeente = await municipalCoordinatorsOf(read, gemeenteCode);
  return [...ofGemeente, ...activeMembers(read, eq(organisation.kind, "region"), ["regional_coordinator"])];
}

/** Everybody of one organisation who has a part in the work. */
export async function recipientsOfOrganisation(read: Reader, organisationId: string): Promise<readonly string[]> {
  return activeMembers(read, eq(organisation.id, organisationId), ["organiser", "adviser", "regional_coordinator"]);
}

function activeMembers(read: Reader, where: ReturnType<typeof eq>, roles: Role[]): readonly string[] {
  const rows = read
    .selectDistinct({ id: user.id })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .innerJoin(user, eq(user.id, membership.userId))
    .where(and(where, inArray(membership.role, roles), isNull(membership.endedAt), isNull(user.disabledAt)))
    .all();
  return rows.map((row) => row.id);
}
