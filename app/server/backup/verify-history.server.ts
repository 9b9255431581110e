import { hash } from "node:crypto";
import type BetterSqlite from "better-sqlite3";
import { type ChainFault, firstFault } from "~/domain/history/hash-chain";

/** The last entry of a chain; kept elsewhere, it proves later that nothing was cut off. */
export type ChainHead = { sequence: number; hash: string };

export type HistoryCheck = {
  entries: number;
  head: ChainHead | null;
  fault: ChainFault | { sequence: number; fault: "cut_off" } | null;
};

type Row = {
  sequence: number;
  type: string;
  dossierId: string | null;
  subjectId: string;
  actorId: string | null;
  actorName: string;
  actorRole: string;
  actorOrganisation: string;
  occurredAt: number;
  payload: string;
  previousHash: string;
  hash: string;
};

/**
 * Reads the whole history, one entry at a time, and looks for the first that is not what was written. The chain alone
 * cannot show that its end is missing; a head that was noted before can.
 */
export function verifyHistory(sqlite: BetterSqlite.Database, noted: ChainHead | null = null): HistoryCheck {
  let entries = 0;
  let head: ChainHead | null = null;
  let notedIsThere = noted === null;
  const seen = function* () {
    for (const row of rowsOf(sqlite)) {
      entries += 1;
      head = { sequence: row.sequence, hash: row.hash };
      if (noted !== null && row.sequence === noted.sequence) notedIsThere = row.hash === noted.hash;
      yield Object.assign(row, { payload: JSON.parse(row.payload) as unknown });
    }
  };
  const fault = firstFault(seen(), (text) => hash("sha256", text));
  if (fault === null && noted !== null && !notedIsThere) {
    return { entries, head, fault: { sequence: noted.sequence, fault: "cut_off" } };
  }
  return { entries, head, fault };
}

function rowsOf(sqlite: BetterSqlite.Database): IterableIterator<Row> {
  const all = sqlite.prepare<[], Row>(
    `SELECT sequence, type, dossier_id AS dossierId, subject_id AS subjectId, actor_id AS actorId,
            actor_name AS actorName, actor_role AS actorRole, actor_organisation AS actorOrganisation,
            occurred_at AS occurredAt, payload, previous_hash AS previousHash, hash
       FROM history ORDER BY sequence`,
  );
  return all.iterate();
}
