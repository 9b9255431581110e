import { and, asc, desc, eq, inArray, ne } from "drizzle-orm";
import { decision, decisionCondition } from "~db/schema";
import type { Reader } from "../database.server";

export type ConditionToEvaluate = { threadId: string; number: number; text: string };

/** The conditions that the permit in force imposes; what it departed from imposes nothing. */
export async function conditionsToEvaluate(read: Reader, dossierId: string): Promise<readonly ConditionToEvaluate[]> {
  const inForce = read
    .select({ id: decision.id })
    .from(decision)
    .where(and(eq(decision.dossierId, dossierId), inArray(decision.kind, ["granted", "amended"])))
    .orderBy(desc(decision.number))
    .limit(1)
    .get();
  if (inForce === undefined) return [];
  return read
    .select({
      threadId: decisionCondition.threadId,
      number: decisionCondition.number,
      text: decisionCondition.text,
    })
    .from(decisionCondition)
    .where(and(eq(decisionCondition.decisionId, inForce.id), ne(decisionCondition.treatment, "departed")))
    .orderBy(asc(decisionCondition.number))
    .all();
}
