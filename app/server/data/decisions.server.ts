import { asc, desc, eq } from "drizzle-orm";
import type { DecisionKind } from "~/domain/dossier/status";
import type { DecidedCondition } from "~/domain/permit/check-decision";
import type { LocalDate } from "~/domain/time/local-date";
import { decision, decisionCondition } from "~db/schema";
import type { GuardDeparture } from "~db/schema/decisions";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";

export type DecisionRecord = typeof decision.$inferSelect;
export type DecisionConditionRecord = typeof decisionCondition.$inferSelect;

type NewDecision = {
  dossierId: string;
  kind: DecisionKind;
  considerations: string;
  conditions: readonly DecidedCondition[];
  departures: readonly GuardDeparture[];
  publicationText: string;
  /** What the ordinance lets it rest on, and the hearing before it; absent where there is none. */
  grounds?: string[];
  heardOn?: LocalDate | null;
  hearing?: string;
};

/** Keeps a decision under the next number, with its numbered conditions and the departures. */
export async function addDecision(tx: Writer, ctx: Context, input: NewDecision): Promise<DecisionRecord> {
  const { conditions, ...rest } = input;
  const previous = (await decisionsOfDossier(tx, input.dossierId)).at(-1)?.number ?? 0;
  const taken = tx
    .insert(decision)
    .values({
      id: ctx.app.newId(),
      ...rest,
      departures: [...rest.departures],
      number: previous + 1,
      decidedBy: ctx.actor.userId,
      decidedByName: ctx.actor.name,
      decidedByRole: ctx.actor.title ?? ctx.actor.role,
      decidedAt: ctx.now,
      decidedOn: ctx.today,
    })
    .returning()
    .get();
  const rows = conditions.map((condition, index) => ({
    id: ctx.app.newId(),
    decisionId: taken.id,
    number: index + 1,
    ...condition,
  }));
  if (rows.length > 0) tx.insert(decisionCondition).values(rows).run();
  return taken;
}

export async function decisionsOfDossier(read: Reader, dossierId: string): Promise<readonly DecisionRecord[]> {
  return read.select().from(decision).where(eq(decision.dossierId, dossierId)).orderBy(asc(decision.number)).all();
}

export type DecisionWithConditions = { decision: DecisionRecord; conditions: readonly DecisionConditionRecord[] };

/** Every decision of a dossier with its conditions, newest first, in one statement. */
export async function decisionsWithConditions(
  read: Reader,
  dossierId: string,
): Promise<readonly DecisionWithConditions[]> {
  const rows = read
    .select({ decision, condition: decisionCondition })
    .from(decision)
    .leftJoin(decisionCondition, eq(decisionCondition.decisionId, decision.id))
    .where(eq(decision.dossierId, dossierId))
    .orderBy(desc(decision.number), asc(decisionCondition.number))
    .all();
  const decisions = new Map(rows.map((row) => [row.decision.id, row.decision]));
  const conditions = rows.flatMap(({ condition }) => (condition === null ? [] : [condition]));
  return [...decisions.values()].map((each) => ({
    decision: each,
    conditions: conditions.filter(({ decisionId }) => decisionId === each.id),
  }));
}

/** The decision that counts now, with its conditions. */
export async function newestDecision(read: Reader, dossierId: string): Promise<DecisionWithConditions | null> {
  const [newest] = await decisionsWithConditions(read, dossierId);
  return newest ?? null;
}
