import { join } from "node:path";
import { historyCheckText as text } from "~/copy/nl/backup";
import { formatNumber } from "~/copy/nl/format";
import { databaseName } from "~/server/backup/manifest.server";
import { type ChainHead, verifyHistory } from "~/server/backup/verify-history.server";
import { readConfig } from "~/server/config.server";
import { openConnection } from "~db/client.server";

// Checks that nobody changed the history: `npm run verify-history -- [number:hash]`, with a last entry noted before.
try {
  const { dataDir } = readConfig({ PARAAT_MODE: "demo", ...process.env });
  const { sqlite } = openConnection(join(dataDir, databaseName), { readOnly: true });
  const { entries, head, fault } = verifyHistory(sqlite, notedHead(process.argv[2]));
  sqlite.close();
  if (fault !== null) throw new Error(text.faults[fault.fault](formatNumber(fault.sequence)));
  process.stdout.write(`${text.whole(formatNumber(entries))}\n`);
  if (head !== null) process.stdout.write(`${text.head(String(head.sequence), head.hash)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function notedHead(argument: string | undefined): ChainHead | null {
  if (argument === undefined) return null;
  const [, sequence, hash] = /^(\d+):([0-9a-f]{64})$/.exec(argument) ?? [];
  if (sequence === undefined || hash === undefined) throw new Error(text.notedFormat);
  return { sequence: Number(sequence), hash };
}
