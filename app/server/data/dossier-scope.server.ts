import { and, eq, exists, inArray, isNotNull, ne, type SQL, sql } from "drizzle-orm";
import type { Actor } from "~/domain/access/actor";
import { dossierScope, type GemeentePart, permitting } from "~/domain/access/dossier-scope";
import { adviceRequest, dossier } from "~db/schema";
import type { Reader } from "../database.server";

/**
 * The condition that every query for dossiers carries: which of them this actor may know to exist. A dossier outside
 * it is not found, whoever asks. What was announced and not applied for, or given up again, is the
 * organiser's and the gemeente's alone.
 */
export function visibleDossiers(read: Reader, actor: Actor): SQL {
  const scope = dossierScope(actor);
  switch (scope.kind) {
    case "none":
      return sql`0 = 1`;
    case "region":
      return isNotNull(dossier.applicationId);
    case "gemeente":
      return and(eq(dossier.gemeenteCode, scope.gemeenteCode), partOf(scope.part)) ?? sql`0 = 1`;
    case "organiser":
      return eq(dossier.organisationId, scope.organisationId);
    case "asked":
      return exists(
        read
          .select({ one: sql`1` })
          .from(adviceRequest)
          .where(
            and(
              eq(adviceRequest.dossierId, dossier.id),
              eq(adviceRequest.organisationId, scope.organisationId),
              ne(adviceRequest.status, "concept"),
            ),
          ),
      );
  }
}

function partOf(part: GemeentePart): SQL | undefined {
  if (part === "all") return undefined;
  return part === "submitted" ? isNotNull(dossier.applicationId) : inArray(dossier.outcome, [...permitting]);
}
