import { join } from "node:path";
import { historyCheckText as text } from "~/copy/nl/backup";
import { formatInstant, formatNumber } from "~/copy/nl/format";
import type { Span } from "~/domain/history/anchor-check";
import type { ChainHead } from "~/domain/history/hash-chain";
import { readAnchor } from "~/server/anchor/read-anchor.server";
import { databaseName } from "~/server/backup/manifest.server";
import { type HistoryFault, verifyHistory } from "~/server/backup/verify-history.server";
import { readConfig } from "~/server/config.server";
import { openConnection } from "~db/client.server";

// Checks that nobody changed the history: `npm run verify-history -- [anchor file ...] [number:hash]`. Without a file
// it reads the anchor that the application keeps; with files those, after each other; with a number what was noted.
try {
  const { dataDir, historyAnchor } = readConfig({ PARAAT_MODE: "demo", ...process.env });
  const given = process.argv.slice(2);
  const files = given.filter((argument) => notedHead(argument) === null);
  // Before the history, so that a server beside this one does not seem to have noted what is not there.
  const anchor = readAll(files.length > 0 ? files : [historyAnchor]);
  const { sqlite } = openConnection(join(dataDir, databaseName), { readOnly: true });
  const noted = given.map(notedHead).find((head) => head !== null) ?? null;
  const check = verifyHistory(sqlite, { noted, anchor });
  sqlite.close();
  const { head, fault, entries, beyondAnchor } = check;
  if (fault !== null) throw new Error(faultText(fault));
  if (check.anchor?.first === null && entries > 0) throw new Error(text.emptyAnchor(files.join(", ") || historyAnchor));
  say(text.whole(formatNumber(entries)));
  if (check.anchor?.first) {
    say(text.since(formatNumber(check.anchor.first.sequence), formatInstant(check.anchor.first.at)));
  }
  for (const span of check.anchor?.late ?? []) say(text.late(inWords(span)));
  for (const span of check.anchor?.lost ?? []) say(text.lost(inWords(span)));
  if (beyondAnchor > 0) say(text.beyond(formatNumber(beyondAnchor)));
  if (head !== null) say(text.head(String(head.sequence), head.hash));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** The lines of these files, in this order; a file that is not there is a fault of its own. */
function readAll(files: readonly string[]): () => Iterable<string> {
  const all = files.map((file) => {
    const lines = readAnchor(file);
    if (lines === null) throw new Error(text.noAnchor(file));
    return lines;
  });
  return function* () {
    for (const lines of all) yield* lines();
  };
}

function notedHead(argument: string): ChainHead | null {
  const [, sequence, hash] = /^(\d+):([0-9a-f]{64})$/.exec(argument) ?? [];
  return sequence === undefined || hash === undefined ? null : { sequence: Number(sequence), hash };
}

function faultText(fault: HistoryFault): string {
  const what = text.faults[fault.fault](formatNumber(fault.sequence));
  return "at" in fault ? `${what} ${text.noted(formatInstant(fault.at))}` : what;
}

function inWords({ from, to, at }: Span) {
  return { from: formatNumber(from), to: formatNumber(to), at: formatInstant(at) };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
