import { and, asc, desc, eq, exists, inArray, isNotNull, lt, ne, notExists, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Actor } from "~/domain/access/actor";
import type { Compliance } from "~/domain/evaluation/compliance";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { adviceRequest, conditionEvaluation, dossier, edition, evaluation, organisation } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";
import { visibleDossiers } from "./dossier-scope.server";

export type EvaluationRecord = typeof evaluation.$inferSelect;

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

export type EvaluationOfParty = Awaited<ReturnType<typeof evaluationsOf>>[number];

/** What was learned at the editions of this evenement before the one that the dossier is about. */
export async function earlierLessons(
  { read, actor }: Context,
  { editionId, firstDay }: { editionId: string; firstDay: string },
): Promise<readonly EarlierLesson[]> {
  const own = read.select({ id: ofDossier.evenementId }).from(ofDossier).where(eq(ofDossier.id, editionId));
  return lessons(read, actor, inArray(edition.evenementId, own), firstDay);
}

/** The edition that a dossier is about, beside those before it. */
const ofDossier = alias(edition, "of_dossier");

/** What was learned at an evenement before a day; an organiser's own lessons, everybody's for the others. */
export async function lessonsOfEvenement(
  read: Reader,
  actor: Actor,
  evenementId: string,
  before: string,
): Promise<readonly EarlierLesson[]> {
  return lessons(read, actor, eq(edition.evenementId, evenementId), before);
}

function lessons(read: Reader, actor: Actor, ofEvenement: SQL, before: string): EarlierLesson[] {
  const ownOnly = actor.role === "organiser" ? eq(evaluation.organisationId, actor.organisation.id) : undefined;
  return read
    .select({
      id: evaluation.id,
      firstDay: dossier.firstDay,
      reference: dossier.reference,
      organisation: organisation.name,
      text: evaluation.lessons,
    })
    .from(edition)
    .innerJoin(dossier, eq(dossier.editionId, edition.id))
    .innerJoin(evaluation, eq(evaluation.dossierId, dossier.id))
    .innerJoin(organisation, eq(organisation.id, evaluation.organisationId))
    .where(
      and(ofEvenement, lt(dossier.firstDay, before), ne(evaluation.lessons, ""), visibleDossiers(read, actor), ownOnly),
    )
    .orderBy(desc(dossier.firstDay), asc(organisation.name))
    .limit(mostLessons)
    .all();
}

export type EarlierLesson = { id: string; firstDay: string; reference: string; organisation: string; text: string };

const mostLessons = 12;

/** Evenementen with a permit that are over and that the actor's organisation has not evaluated, the oldest first. */
export async function toEvaluate(read: Reader, ctx: Context) {
  const { actor, today } = ctx;
  const own = actor.organisation.id;
  const done = read
    .select({ one: sql`1` })
    .from(evaluation)
    .where(and(eq(evaluation.dossierId, dossier.id), eq(evaluation.organisationId, own)));
  const asked = read
    .select({ one: sql`1` })
    .from(adviceRequest)
    .where(
      and(
        eq(adviceRequest.dossierId, dossier.id),
        eq(adviceRequest.organisationId, own),
        isNotNull(adviceRequest.askedAt),
      ),
    );
  const advises = actor.role === "adviser" || actor.role === "regional_coordinator";
  return read
    .select({
      reference: dossier.reference,
      name: dossier.name,
      gemeenteCode: dossier.gemeenteCode,
      firstDay: dossier.firstDay,
      lastDay: dossier.lastDay,
    })
    .from(dossier)
    .where(
      and(
        visibleDossiers(read, actor),
        inArray(dossier.status, ["decided", "evaluated"]),
        eq(dossier.outcome, "granted"),
        eq(dossier.kind, "lead"),
        lt(dossier.lastDay, today),
        notExists(done),
        advises ? exists(asked) : undefined,
      ),
    )
    .orderBy(asc(dossier.lastDay))
    .limit(200)
    .all();
}
