import { resolve } from "node:path";
import { backupText } from "~/copy/nl/backup";
import { formatNumber } from "~/copy/nl/format";
import { writeBackup } from "~/server/backup/write-backup.server";
import { systemClock } from "~/server/clock.server";
import { readConfig } from "~/server/config.server";

// Copies the region beside a running server: `npm run backup -- [folder]`.
try {
  const { dataDir, region } = readConfig({ PARAAT_MODE: "demo", ...process.env });
  const now = systemClock.now();
  const moment = new Date(now).toISOString().slice(0, 19).replaceAll(":", "");
  const folder = resolve(process.argv[2] ?? `${dataDir}/backups/${region}-${moment}`);
  const { files, history } = await writeBackup({ dataDir, folder, region, now });
  const entries = formatNumber(history?.sequence ?? 0);
  process.stdout.write(`${backupText.done(folder, formatNumber(files.length), entries)}\n${backupText.elsewhere}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
