import { and, asc, desc, eq, inArray, isNull, lt, lte, or } from "drizzle-orm";
import { permitting } from "~/domain/access/dossier-scope";
import type { EarlierEdition } from "~/domain/evaluation/earlier-edition";
import type { JudgedCondition } from "~/domain/evaluation/learnt";
import {
  adviceCondition,
  application,
  conditionEvaluation,
  decision,
  decisionCondition,
  dossier,
  edition,
  evaluation,
} from "~db/schema";
import type { Reader } from "../database.server";

/** The last day of what came before, and the moment until which it counts what was said of it. */
type Seen = { before: string; until: number };

/**
 * The editions of an evenement that were held before a day, with what every party said of them until a moment. An
 * edition that needed no permission has no dossier; one that was refused, withdrawn or cancelled was not held.
 */
export async function earlierEditionsOf(
  read: Reader,
  evenementId: string,
  { before, until }: Seen,
): Promise<readonly EarlierEdition[]> {
  const rows = read
    .select({ id: edition.id, firstDay: edition.firstDay, evaluation })
    .from(edition)
    .innerJoin(application, eq(application.editionId, edition.id))
    .leftJoin(dossier, and(eq(dossier.applicationId, application.id), eq(dossier.kind, "lead")))
    .leftJoin(evaluation, and(eq(evaluation.dossierId, dossier.id), lte(evaluation.submittedAt, until)))
    .where(
      and(
        eq(edition.evenementId, evenementId),
        lt(edition.lastDay, before),
        or(isNull(dossier.id), inArray(dossier.outcome, [...permitting, "accepted"])),
      ),
    )
    .orderBy(desc(edition.firstDay), asc(evaluation.submittedAt))
    .all();
  const editions = new Map<string, EarlierEdition>();
  for (const { id, firstDay, evaluation: said } of rows) {
    const known = editions.get(id)?.evaluations ?? [];
    editions.set(id, { id, firstDay, evaluations: said === null ? known : [...known, said] });
  }
  return [...editions.values()];
}

/** What one evaluation says of the conditions, with the theme of the advice that each came from. */
export async function judgedConditions(read: Reader, evaluationId: string): Promise<readonly JudgedCondition[]> {
  const rows = read
    .select({
      threadId: conditionEvaluation.threadId,
      text: decisionCondition.text,
      theme: adviceCondition.theme,
      compliance: conditionEvaluation.compliance,
      note: conditionEvaluation.note,
    })
    .from(conditionEvaluation)
    .innerJoin(evaluation, eq(evaluation.id, conditionEvaluation.evaluationId))
    .innerJoin(decision, eq(decision.dossierId, evaluation.dossierId))
    .innerJoin(
      decisionCondition,
      and(eq(decisionCondition.decisionId, decision.id), eq(decisionCondition.threadId, conditionEvaluation.threadId)),
    )
    .leftJoin(adviceCondition, eq(adviceCondition.id, decisionCondition.adviceConditionId))
    .where(eq(conditionEvaluation.evaluationId, evaluationId))
    .orderBy(asc(decision.number), asc(decisionCondition.number))
    .all();
  // An amended permit repeats its conditions; its own words count.
  const newest = new Map(rows.map(({ threadId, ...condition }) => [threadId, condition]));
  return [...newest.values()];
}
