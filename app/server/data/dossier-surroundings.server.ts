import { and, desc, eq, isNull, ne, notInArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Actor } from "~/domain/access/actor";
import { applicationVersion, dossier, organisation, review, user } from "~db/schema";
import type { Reader } from "../database.server";
import type { ApplicationVersionRecord } from "./applications.server";
import { visibleDossiers } from "./dossier-scope.server";
import type { DossierRecord } from "./dossiers.server";

/** What stands around a dossier and decides about it too, read in one statement. */
export type DossierSurroundings = {
  /** The newest version of the application: what everybody works on. */
  version: ApplicationVersionRecord;
  organiser: { name: string; email: string | null; phone: string | null };
  handlerName: string | null;
  /** Other gemeenten on the route that have not answered yet. */
  undecidedPassages: number;
  underReview: boolean;
};

/** The surroundings of a dossier that was found before. */
export async function surroundingsOf(read: Reader, dossierId: string): Promise<DossierSurroundings> {
  const found = select(read, eq(dossier.id, dossierId));
  if (found === null) throw new Error(`dossier ${dossierId} has no application yet`);
  return found.surroundings;
}

/** The dossier with this reference with its surroundings, when this actor may know of it and it has an application. */
export async function findDossierWithSurroundings(
  read: Reader,
  actor: Actor,
  reference: string,
): Promise<{ dossier: DossierRecord; surroundings: DossierSurroundings } | null> {
  return select(read, and(eq(dossier.reference, reference), visibleDossiers(read, actor)));
}

function select(read: Reader, where: SQL | undefined) {
  const row = read
    .select({
      dossier,
      version: applicationVersion,
      organiser: { name: organisation.name, email: organisation.email, phone: organisation.phone },
      handlerName: user.name,
      undecidedPassages: undecidedPassages(read),
      openReviews: openReviews(read),
    })
    .from(dossier)
    .innerJoin(organisation, eq(organisation.id, dossier.organisationId))
    .innerJoin(applicationVersion, eq(applicationVersion.applicationId, dossier.applicationId))
    .leftJoin(user, eq(user.id, dossier.handlerId))
    .where(where)
    .orderBy(desc(applicationVersion.number))
    .limit(1)
    .get();
  if (row === undefined) return null;
  const { dossier: found, openReviews: reviews, ...rest } = row;
  return { dossier: found, surroundings: { ...rest, underReview: reviews > 0 } };
}

const passage = alias(dossier, "passage");

function undecidedPassages(read: Reader): SQL<number> {
  const open = read
    .select({ number: sql`count(*)` })
    .from(passage)
    .where(
      and(
        eq(passage.editionId, dossier.editionId),
        eq(passage.kind, "passage"),
        ne(passage.id, dossier.id),
        notInArray(passage.status, ["decided", "closed", "withdrawn"]),
      ),
    );
  return sql<number>`(${open})`;
}

function openReviews(read: Reader): SQL<number> {
  const open = read
    .select({ number: sql`count(*)` })
    .from(review)
    .where(and(eq(review.dossierId, dossier.id), isNull(review.settledAt)));
  return sql<number>`(${open})`;
}
