import { resolve } from "node:path";
import { backupText } from "~/copy/nl/backup";
import { formatNumber } from "~/copy/nl/format";
import { restoreBackup } from "~/server/backup/restore-backup.server";
import { systemClock } from "~/server/clock.server";
import { readConfig } from "~/server/config.server";

// Puts a backup in an empty data folder: `npm run restore -- <folder>`.
try {
  const from = process.argv[2];
  if (from === undefined) throw new Error(backupText.whichFolder);
  const { dataDir, region, historyAnchor } = readConfig({ PARAAT_MODE: "demo", ...process.env });
  const now = systemClock.now();
  const { manifest, lost } = await restoreBackup({ folder: resolve(from), dataDir, region, historyAnchor, now });
  process.stdout.write(`${backupText.restored(dataDir, formatNumber(manifest.files.length))}\n`);
  if (lost !== null) process.stdout.write(`${backupText.lost(formatNumber(lost.from), formatNumber(lost.to))}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
