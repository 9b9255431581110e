import { and, count, eq, inArray, notInArray, sql } from "drizzle-orm";
import { adviceRequest } from "~db/schema";
import type { Reader } from "../database.server";

/**
 * Per dossier how many of the services that the method joins were asked and have answered; whether their advice still
 * holds, only the page of the dossier itself can tell.
 */
export async function partCounts(
  read: Reader,
  dossierIds: readonly string[],
  services: readonly string[],
): Promise<ReadonlyMap<string, { asked: number; given: number }>> {
  const answered = inArray(adviceRequest.status, ["given", "no_reaction"]);
  const rows = read
    .select({
      dossierId: adviceRequest.dossierId,
      asked: count(),
      given: sql<number>`sum(case when ${answered} then 1 else 0 end)`,
    })
    .from(adviceRequest)
    .where(
      and(
        inArray(adviceRequest.dossierId, [...dossierIds]),
        eq(adviceRequest.kind, "single"),
        inArray(adviceRequest.serviceId, [...services]),
        notInArray(adviceRequest.status, ["concept", "withdrawn"]),
      ),
    )
    .groupBy(adviceRequest.dossierId)
    .all();
  return new Map(rows.map(({ dossierId, ...counts }) => [dossierId, counts]));
}
