import { and, eq, inArray, or, sql } from "drizzle-orm";
import { dossier } from "~db/schema";

/** Statuses and outcomes after which nobody has anything to do. */
const isOver = or(
  inArray(dossier.status, ["closed", "withdrawn"]),
  and(
    eq(dossier.status, "decided"),
    inArray(dossier.outcome, ["refused", "not_treated", "forbidden", "cancelled", "revoked"]),
  ),
);

/** The condition of a dossier in which something may still be done, as `isEnded` has it the other way round. */
export const isGoingOn = sql`not ${isOver}`;
