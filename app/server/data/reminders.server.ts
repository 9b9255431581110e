import { and, eq, gte, inArray, isNotNull, isNull, lte } from "drizzle-orm";
import type { LocalDate } from "~/domain/time/local-date";
import { adviceRequest, dossier, dueDate, outbox, suspension } from "~db/schema";
import type { Reader } from "../database.server";
import { isGoingOn } from "./going-on.server";

/** Requests that wait for an answer and are due up to a day, in dossiers of evenementen that are not over. */
export async function requestsDue(read: Reader, today: LocalDate, until: LocalDate) {
  return read
    .select({ request: adviceRequest, dossier })
    .from(adviceRequest)
    .innerJoin(dossier, eq(dossier.id, adviceRequest.dossierId))
    .where(
      and(
        inArray(adviceRequest.status, ["asked", "in_progress", "more_information"]),
        isNotNull(adviceRequest.askedAt),
        lte(adviceRequest.dueOn, until),
        gte(dossier.lastDay, today),
        isGoingOn,
      ),
    )
    .all();
}

const undecided = inArray(dossier.status, ["received", "complete", "classified", "advising", "ready"]);

/** Requests to supplement that the organiser has not answered and of which the term as it was set ends in a span. */
export async function supplementsDue(read: Reader, { from, until }: { from: LocalDate; until: LocalDate }) {
  return read
    .select({ suspension, dossier })
    .from(suspension)
    .innerJoin(dossier, eq(dossier.id, suspension.dossierId))
    .where(
      and(
        eq(suspension.ground, "supplement"),
        isNull(suspension.answeredOn),
        gte(suspension.termEndsOn, from),
        lte(suspension.termEndsOn, until),
        undecided,
      ),
    )
    .all();
}

/** Undecided dossiers with a step of the gemeente that is due up to a day; which step it is, is for the caller. */
export async function stepsDue(read: Reader, until: LocalDate) {
  return read
    .select({ stepId: dueDate.stepId, dueOn: dueDate.dueOn, dossier })
    .from(dueDate)
    .innerJoin(dossier, eq(dossier.id, dueDate.dossierId))
    .where(and(eq(dueDate.party, "gemeente"), lte(dueDate.dueOn, until), undecided))
    .all();
}

/** Which of these causes have been told, sent or not. */
export async function knownCauses(read: Reader, causes: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  // So many fit in one statement.
  for (let from = 0; from < causes.length; from += 500) {
    const some = causes.slice(from, from + 500);
    const rows = read.select({ cause: outbox.cause }).from(outbox).where(inArray(outbox.cause, some)).all();
    for (const { cause } of rows) known.add(cause);
  }
  return known;
}
