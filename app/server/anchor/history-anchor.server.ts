import { closeSync, existsSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type BetterSqlite from "better-sqlite3";
import { anchorFileUnusable } from "~/copy/nl/backup";
import { type AnchorKind, anchorText, readAnchorLine } from "~/domain/history/anchor-line";
import type { ChainHead } from "~/domain/history/hash-chain";
import type { Logger } from "../log.server";
import { endOfAnchor } from "./read-anchor.server";

/** How the history and its anchor stand to each other, as far as this process knows. */
export type AnchorState =
  | "anchored"
  /** The last line could not be written; the next one that can catches up. */
  | "behind"
  /** At the start, the history did not hold what the anchor says; `npm run verify-history` tells where. */
  | "contradicted";

/** Notes outside the database what the last entry of the history is, so that nobody can rewrite or shorten it unseen. */
export type HistoryAnchor = {
  /** After a commit: adds a line when it wrote history. Never fails; what goes wrong is logged and in the state. */
  follow(): void;
  state(): AnchorState;
};

/** The anchor cannot be kept where the settings say. */
export class AnchorError extends Error {}

type Options = { file: string; sqlite: BetterSqlite.Database; log: Logger; now: () => number };

/** Opens the file, or begins it, and catches up with what was committed while nobody could note it. */
export function openHistoryAnchor({ file, sqlite, log, now }: Options): HistoryAnchor {
  prepare(file);
  const { lines, isTorn } = endOfAnchor(file);
  const last = lines.map(readAnchorLine).findLast((line) => line !== null);
  const head = headOf(sqlite);
  let state: AnchorState = "anchored";
  let noted = head?.sequence ?? 0;

  const note = (kind: AnchorKind, entry: ChainHead, fresh = "") => {
    if (!existsSync(file)) log.warn("the anchor of the history was gone and is begun anew");
    try {
      appendLine(file, `${fresh}${anchorText({ at: new Date(now()).toISOString(), kind, ...entry })}\n`);
      if (state === "behind") state = "anchored";
    } catch (error) {
      log.error({ err: error, sequence: entry.sequence }, "the anchor of the history could not be written");
      if (state === "anchored") state = "behind";
    }
  };

  if (last && hashAt(sqlite, last.sequence) !== last.hash) {
    log.error({ sequence: last.sequence }, "the history does not hold what its anchor says");
    state = "contradicted";
  } else if (head && (isTorn || lines.length === 0 || head.sequence > (last?.sequence ?? 0))) {
    note("resumed", head, isTorn ? "\n" : "");
  }

  return {
    follow() {
      const entry = headOf(sqlite);
      if (entry === null) return;
      // After a line that failed there may be half a line; an empty one does no harm.
      if (state === "behind") note("resumed", entry, "\n");
      else if (entry.sequence !== noted) note("written", entry);
      noted = entry.sequence;
    },
    state: () => state,
  };
}

/** Adds the line of a backup that is put back: its own entry takes the number after the backup's last. */
export function noteRestore(file: string, entry: ChainHead, now: number): void {
  prepare(file);
  const line = anchorText({ at: new Date(now).toISOString(), kind: "restored", ...entry });
  appendLine(file, `${endOfAnchor(file).isTorn ? "\n" : ""}${line}\n`);
}

/** The last entry that is committed. */
export function headOf(sqlite: BetterSqlite.Database): ChainHead | null {
  const last = sqlite.prepare<[], ChainHead>("SELECT sequence, hash FROM history ORDER BY sequence DESC LIMIT 1");
  return last.get() ?? null;
}

function hashAt(sqlite: BetterSqlite.Database, sequence: number): string | undefined {
  return sqlite.prepare<[number], string>("SELECT hash FROM history WHERE sequence = ?").pluck().get(sequence);
}

function prepare(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, "a", 0o600));
  } catch (error) {
    throw new AnchorError(anchorFileUnusable(file), { cause: error });
  }
}

/**
 * Opened for every line, so that a file that was moved away is begun anew and not written to any longer. Not forced to
 * disk: lines that a power cut takes away are written again at the next start, and nothing is wrong meanwhile.
 */
function appendLine(file: string, text: string): void {
  const opened = openSync(file, "a", 0o600);
  try {
    const written = writeSync(opened, text);
    if (written !== text.length) throw new Error(`${written} of ${text.length} characters were written`);
  } finally {
    closeSync(opened);
  }
}
