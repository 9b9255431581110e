import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { remixBuild } from "../support/remix-build";
import { copyRegion, makeCrashRegion } from "./crash-region";
import { actsIn, type CrashReport, crashRounds } from "./crash-rounds";
import { type LoopDisk, openLoopDisk } from "./loop-disk";

// The long crash proof: `npm run crash:proof -- [kills] [power cuts]`.
const [kills = 200, cuts = 25] = process.argv.slice(2).map(Number);
const controlCuts = 5;

await remixBuild();
const place = mkdtempSync(join(tmpdir(), "paraat-crash-"));
const made = join(place, "made");
mkdirSync(made);
let failed = false;

try {
  const region = await makeCrashRegion(made);
  const dataDir = join(place, "killed");
  copyRegion(made, dataDir);
  tell("kill -9", await crashRounds({ rounds: kills, region, dataDir, onRound: progress }), "nothing");

  const disk = cuts > 0 ? openLoopDisk(place) : null;
  if (disk === null) {
    if (cuts > 0) print("power cuts: not on this machine; they need root, loop devices, e2fsprogs and Python");
  } else {
    try {
      const cutDir = join(disk.folder, "region");
      const run = { region, dataDir: cutDir, power: disk, onRound: progress };
      freshRegion(cutDir, disk);
      tell("power cuts", await crashRounds({ ...run, rounds: cuts }), "nothing");
      freshRegion(cutDir, disk);
      const control = { ...run, rounds: controlCuts, careless: true, untilFault: true };
      tell("control without forced writes", await crashRounds(control), "something");
    } finally {
      disk.remove();
    }
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

/** Taking the disk out and putting it back writes everything down, so that only what comes later can be lost. */
function freshRegion(folder: string, disk: LoopDisk): void {
  copyRegion(made, folder);
  disk.restore();
}

function tell(what: string, report: CrashReport, expected: "nothing" | "something"): void {
  const { uploads, submissions, decisions } = report.acknowledged;
  const isGood = (report.faults.length === 0) === (expected === "nothing");
  failed ||= !isGood;
  print(
    `${what}: ${report.rounds} rounds; answered for: ${submissions.length} submissions, ${uploads.length} files, ` +
      `${decisions.length} decisions; lost ${report.lost}, faults ${report.faults.length}; ${isGood ? "as it must be" : "WRONG"}`,
  );
  for (const fault of report.faults.slice(0, 10)) print(`  ${fault}`);
}

function progress(round: number, report: CrashReport): void {
  if (round % 10 === 0) print(`  round ${round}: ${actsIn(report)} acts answered for`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
