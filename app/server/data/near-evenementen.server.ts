import { and, asc, eq, gte, inArray, lte, ne } from "drizzle-orm";
import { type PublicStanding, publicStanding } from "~/domain/access/public-evenement";
import { dossier, gemeente } from "~db/schema";
import type { Reader } from "../database.server";

/** What any organiser may know of another's evenement, and nothing more. */
export type NearEvenement = {
  name: string;
  place: string;
  gemeenteName: string;
  gemeenteCode: string;
  firstDay: string;
  lastDay: string;
  standing: PublicStanding;
};

type Around = {
  gemeenteCodes: readonly string[];
  firstDay: string;
  lastDay: string;
  /** The announcement that is being changed does not stand in its own way. */
  exceptDossierId: string | null;
};

const most = 100;

/** Evenementen that share a day with this period, whether they lie in it, reach over its edge or enclose it. */
export async function nearEvenementen(read: Reader, around: Around): Promise<readonly NearEvenement[]> {
  const rows = read
    .select({
      name: dossier.name,
      place: dossier.place,
      gemeenteName: gemeente.name,
      gemeenteCode: dossier.gemeenteCode,
      firstDay: dossier.firstDay,
      lastDay: dossier.lastDay,
      status: dossier.status,
      track: dossier.track,
      outcome: dossier.outcome,
      applicationId: dossier.applicationId,
    })
    .from(dossier)
    .innerJoin(gemeente, eq(gemeente.code, dossier.gemeenteCode))
    .where(
      and(
        inArray(dossier.gemeenteCode, [...around.gemeenteCodes]),
        lte(dossier.firstDay, around.lastDay),
        gte(dossier.lastDay, around.firstDay),
        eq(dossier.kind, "lead"),
        around.exceptDossierId === null ? undefined : ne(dossier.id, around.exceptDossierId),
      ),
    )
    .orderBy(asc(dossier.firstDay), asc(dossier.name))
    .all();
  return rows
    .flatMap(({ status, track, outcome, applicationId, ...known }) => {
      const standing = publicStanding({ status, track, outcome, isSubmitted: applicationId !== null });
      return standing === null ? [] : [{ ...known, standing }];
    })
    .slice(0, most);
}
