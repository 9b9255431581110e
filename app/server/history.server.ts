import { desc } from "drizzle-orm";
import { operator } from "~/copy/nl/history";
import type { Actor } from "~/domain/access/actor";
import { chainStart, chainText, inFixedOrder } from "~/domain/history/hash-chain";
import type { HistoryFact } from "~/domain/history/history-entry";
import { history } from "~db/schema";
import type { Writer } from "./database.server";
import { sha256 } from "./identifiers.server";

type Recorded = HistoryFact & { dossierId: string | null; subjectId: string };

/** Without an actor it is whoever runs a command on the machine itself. */
type By = { actor: Actor | null; now: number };

/**
 * Writes one fact to the history, in the transaction that makes it true. The only writer of the table.
 * Name and role are kept as they are now, whatever later happens to the account.
 */
export async function record(tx: Writer, { actor, now }: By, fact: Recorded): Promise<number> {
  const last = tx
    .select({ sequence: history.sequence, hash: history.hash })
    .from(history)
    .orderBy(desc(history.sequence))
    .limit(1)
    .get();
  const entry = {
    sequence: (last?.sequence ?? 0) + 1,
    type: fact.type,
    dossierId: fact.dossierId,
    subjectId: fact.subjectId,
    ...whoIs(actor),
    occurredAt: now,
    payload: inFixedOrder(fact.payload) as Record<string, unknown>,
    previousHash: last?.hash ?? chainStart,
  };
  tx.insert(history)
    .values({ ...entry, hash: sha256(textOf(entry)) })
    .run();
  return entry.sequence;
}

function whoIs(actor: Actor | null) {
  if (actor === null)
    return { actorId: null, actorName: operator.name, actorRole: operator.role, actorOrganisation: "" };
  return {
    actorId: actor.userId,
    actorName: actor.name,
    actorRole: actor.title ?? actor.role,
    actorOrganisation: actor.organisation.name,
  };
}

function textOf(entry: Omit<typeof history.$inferSelect, "hash">): string {
  const { sequence, type, dossierId, subjectId, actorId, actorName, actorRole, actorOrganisation } = entry;
  const who = [actorId, actorName, actorRole, actorOrganisation] as const;
  const payload = JSON.stringify(entry.payload);
  return chainText([sequence, type, dossierId, subjectId, ...who, entry.occurredAt, payload, entry.previousHash]);
}
