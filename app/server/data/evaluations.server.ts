import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { conditionEvaluation, evaluation, organisation } from "~db/schema";
import type { complianceValues } from "~db/schema/decisions";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";

export type EvaluationRecord = typeof evaluation.$inferSelect;
export type Compliance = (typeof complianceValues)[number];

export type EvaluationInput = Pick<
  EvaluationRecord,
  "attendance" | "incidents" | "careContacts" | "nuisanceReports" | "cooperation" | "wentWell" | "lessons"
> & {
  conditions: readonly { threadId: string; compliance: Compliance; note: string }[];
};

/** Saves the evaluation of the actor's own organisation; a later one of the same party replaces it. */
export async function saveEvaluation(
  tx: Writer,
  ctx: Context,
  dossierId: string,
  revision: number,
  input: EvaluationInput,
): Promise<Outcome<EvaluationRecord>> {
  const { conditions, ...values } = input;
  const signed = { ...values, submittedBy: ctx.actor.userId, submittedByName: ctx.actor.name, submittedAt: ctx.now };
  const present = await evaluationOf(tx, dossierId, ctx.actor.organisation.id);
  const saved =
    present === null
      ? tx
          .insert(evaluation)
          .values({ id: ctx.app.newId(), dossierId, organisationId: ctx.actor.organisation.id, revision: 1, ...signed })
          .returning()
          .get()
      : tx
          .update(evaluation)
          .set({ ...signed, revision: sql`${evaluation.revision} + 1` })
          .where(and(eq(evaluation.id, present.id), eq(evaluation.revision, revision)))
          .returning()
          .get();
  if (saved === undefined) return refuse("stale");
  tx.delete(conditionEvaluation).where(eq(conditionEvaluation.evaluationId, saved.id)).run();
  const rows = conditions.map((condition) => ({ id: ctx.app.newId(), evaluationId: saved.id, ...condition }));
  if (rows.length > 0) tx.insert(conditionEvaluation).values(rows).run();
  return ok(saved);
}

export async function evaluationOf(
  read: Reader,
  dossierId: string,
  organisationId: string,
): Promise<EvaluationRecord | null> {
  const found = read
    .select()
    .from(evaluation)
    .where(and(eq(evaluation.dossierId, dossierId), eq(evaluation.organisationId, organisationId)))
    .get();
  return found ?? null;
}

/** What every party said about how the evenement went, with the name of its organisation. */
export async function evaluationsOf(read: Reader, dossierId: string) {
  const rows = read
    .select({ evaluation, organisationName: organisation.name })
    .from(evaluation)
    .innerJoin(organisation, eq(organisation.id, evaluation.organisationId))
    .where(eq(evaluation.dossierId, dossierId))
    .orderBy(asc(evaluation.submittedAt))
    .all();
  const ids = rows.map((row) => row.evaluation.id);
  const conditions =
    ids.length === 0
      ? []
      : read.select().from(conditionEvaluation).where(inArray(conditionEvaluation.evaluationId, ids)).all();
  return rows.map((row) => ({
    ...row.evaluation,
    organisationName: row.organisationName,
    conditions: conditions.filter((condition) => condition.evaluationId === row.evaluation.id),
  }));
}
