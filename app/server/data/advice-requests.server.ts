import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { advice, adviceCondition, adviceRequest } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";

export type AdviceRequestRecord = typeof adviceRequest.$inferSelect;
export type AdviceRecord = typeof advice.$inferSelect;
export type AdviceConditionRecord = typeof adviceCondition.$inferSelect;

/** All requests of a dossier, concepts included; who may see a concept is for the caller to decide. */
export async function requestsOf(read: Reader, dossierId: string): Promise<readonly AdviceRequestRecord[]> {
  return read
    .select()
    .from(adviceRequest)
    .where(eq(adviceRequest.dossierId, dossierId))
    .orderBy(asc(adviceRequest.createdAt), asc(adviceRequest.id))
    .all();
}

/**
 * All requests of a dossier with every version of the advice on them, newest first, in one statement;
 * concepts included.
 */
export async function requestsWithAdvice(
  read: Reader,
  dossierId: string,
): Promise<{ requests: readonly AdviceRequestRecord[]; advice: readonly AdviceRecord[] }> {
  const rows = read
    .select({ request: adviceRequest, advice })
    .from(adviceRequest)
    .leftJoin(advice, eq(advice.requestId, adviceRequest.id))
    .where(eq(adviceRequest.dossierId, dossierId))
    .orderBy(asc(adviceRequest.createdAt), asc(adviceRequest.id), desc(advice.number))
    .all();
  const requests = new Map(rows.map(({ request }) => [request.id, request]));
  return {
    requests: [...requests.values()],
    advice: rows.flatMap((row) => (row.advice === null ? [] : [row.advice])),
  };
}

export async function conditionsOf(
  read: Reader,
  adviceIds: readonly string[],
): Promise<readonly AdviceConditionRecord[]> {
  if (adviceIds.length === 0) return [];
  return read
    .select()
    .from(adviceCondition)
    .where(inArray(adviceCondition.adviceId, [...adviceIds]))
    .orderBy(asc(adviceCondition.number))
    .all();
}

type Changes = Partial<
  Pick<
    AdviceRequestRecord,
    "status" | "dueOn" | "askedAt" | "askedOn" | "closedAt" | "closingReason" | "question" | "subjects" | "ruleIds"
  >
>;

/** Saves a change of a request; refuses when somebody else changed it since it was read. */
export async function updateRequest(
  tx: Writer,
  request: AdviceRequestRecord,
  changes: Changes,
): Promise<Outcome<AdviceRequestRecord>> {
  const saved = tx
    .update(adviceRequest)
    .set({ ...changes, revision: sql`${adviceRequest.revision} + 1` })
    .where(and(eq(adviceRequest.id, request.id), eq(adviceRequest.revision, request.revision)))
    .returning()
    .get();
  return saved === undefined ? refuse("stale") : ok(saved);
}

type NewRequest = Pick<
  AdviceRequestRecord,
  "dossierId" | "kind" | "serviceId" | "organisationId" | "ruleIds" | "subjects" | "question"
>;

/** A request that nobody but the gemeente sees, until it is sent. */
export async function addRequest(tx: Writer, ctx: Context, input: NewRequest): Promise<AdviceRequestRecord> {
  return tx
    .insert(adviceRequest)
    .values({ id: ctx.app.newId(), ...input, status: "concept", createdAt: ctx.now })
    .returning()
    .get();
}

export async function dossierOfRequest(read: Reader, requestId: string): Promise<string | null> {
  const found = read
    .select({ dossierId: adviceRequest.dossierId })
    .from(adviceRequest)
    .where(eq(adviceRequest.id, requestId))
    .get();
  return found?.dossierId ?? null;
}
