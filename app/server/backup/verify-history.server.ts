import { hash } from "node:crypto";
import type BetterSqlite from "better-sqlite3";
import { AnchorCheck, type AnchorFault, type AnchorReport } from "~/domain/history/anchor-check";
import { type ChainFault, type ChainHead, chainCheck, type StoredEntry } from "~/domain/history/hash-chain";

export type HistoryFault = ChainFault | AnchorFault | { sequence: number; fault: "cut_off" };

export type HistoryCheck = {
  entries: number;
  head: ChainHead | null;
  fault: HistoryFault | null;
  /** What the anchor tells besides; null without an anchor. */
  anchor: AnchorReport | null;
  /** Entries at the end that the anchor does not know yet. */
  beyondAnchor: number;
};

type Against = {
  /** A last entry that somebody noted before. */
  noted?: ChainHead | null;
  /** The lines of an anchor that was read before this history, see `readAnchor`. */
  anchor?: (() => Iterable<string>) | null;
  /** The number from which a backup is going to replace what was noted. */
  restoredFrom?: number;
};

/**
 * Reads the whole history, one entry at a time, and looks for the first that is not what was written. The chain alone
 * cannot show that its end is missing or that all of it was written anew; what was noted outside the database can.
 */
export function verifyHistory(sqlite: BetterSqlite.Database, against: Against = {}): HistoryCheck {
  const { noted = null, anchor: texts = null, restoredFrom } = against;
  const inOrder = chainCheck((text) => hash("sha256", text));
  const anchor = texts && new AnchorCheck({ texts, restoredFrom, hashAt: lookUp(sqlite) });
  let head: ChainHead | null = null;
  let fault: HistoryFault | null = null;
  for (const row of rowsOf(sqlite)) {
    const entry = { sequence: row[0], hash: row[11] };
    fault = inOrder(row) ?? anchor?.entry(entry) ?? differsFromNoted(entry, noted);
    if (fault !== null) break;
    head = entry;
  }
  fault ??= anchor?.end() ?? endsBefore(head, noted);
  const entries = head?.sequence ?? 0;
  const beyondAnchor = anchor ? Math.max(0, entries - anchor.report.upTo) : 0;
  return { entries, head, fault, anchor: anchor?.report ?? null, beyondAnchor };
}

function differsFromNoted({ sequence, hash }: ChainHead, noted: ChainHead | null): HistoryFault | null {
  return noted !== null && noted.sequence === sequence && noted.hash !== hash ? { sequence, fault: "cut_off" } : null;
}

function endsBefore(head: ChainHead | null, noted: ChainHead | null): HistoryFault | null {
  if (noted === null || noted.sequence <= (head?.sequence ?? 0)) return null;
  return { sequence: noted.sequence, fault: "cut_off" };
}

function lookUp(sqlite: BetterSqlite.Database): (sequence: number) => string | undefined {
  const one = sqlite.prepare<[number], string>("SELECT hash FROM history WHERE sequence = ?").pluck();
  return (sequence) => one.get(sequence);
}

function rowsOf(sqlite: BetterSqlite.Database): IterableIterator<StoredEntry> {
  // Arrays in the order of the chain: objects and parsed payloads would take most of the time.
  const all = sqlite
    .prepare(
      `SELECT sequence, type, dossier_id, subject_id, actor_id, actor_name, actor_role, actor_organisation,
              occurred_at, payload, previous_hash, hash
         FROM history ORDER BY sequence`,
    )
    .raw();
  return all.iterate() as IterableIterator<StoredEntry>;
}
