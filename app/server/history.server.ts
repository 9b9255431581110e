import { desc } from "drizzle-orm";
import type { Actor } from "~/domain/access/actor";
import { chainStart, chainText } from "~/domain/history/hash-chain";
import type { HistoryFact } from "~/domain/history/history-entry";
import { history } from "~db/schema";
import type { Writer } from "./database.server";
import { sha256 } from "./identifiers.server";

type Recorded = HistoryFact & { dossierId: string | null; subjectId: string };

type By = { actor: Actor; now: number };

/**
 * Writes one fact to the history, in the transaction that makes it true. The only writer of the table.
 * Name and role are kept as they are now, whatever later happens to the account.
 */
export async function record(tx: Writer, by: By, fact: Recorded): Promise<number> {
  const { actor, now } = by;
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
    actorId: actor.userId,
    actorName: actor.name,
    actorRole: actor.title ?? actor.role,
    actorOrganisation: actor.organisation.name,
    occurredAt: now,
    payload: fact.payload as Record<string, unknown>,
    previousHash: last?.hash ?? chainStart,
  };
  tx.insert(history)
    .values({ ...entry, hash: sha256(chainText(entry)) })
    .run();
  return entry.sequence;
}
