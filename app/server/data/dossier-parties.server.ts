import { eq } from "drizzle-orm";
import { dossier, organisation, user } from "~db/schema";
import type { Reader } from "../database.server";

export type DossierParties = {
  organiser: { name: string; email: string | null; phone: string | null };
  handlerName: string | null;
};

/** Whose evenement it is and who handles the dossier. */
export async function partiesOf(read: Reader, dossierId: string): Promise<DossierParties> {
  const found = read
    .select({
      name: organisation.name,
      email: organisation.email,
      phone: organisation.phone,
      handlerName: user.name,
    })
    .from(dossier)
    .innerJoin(organisation, eq(organisation.id, dossier.organisationId))
    .leftJoin(user, eq(user.id, dossier.handlerId))
    .where(eq(dossier.id, dossierId))
    .get();
  if (found === undefined) throw new Error(`no dossier ${dossierId}`);
  const { handlerName, ...organiser } = found;
  return { organiser, handlerName };
}
