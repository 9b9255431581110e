import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as after } from "node:timers/promises";
import { type Acknowledged, countOf, nothingYet, startVisitors } from "./busy-visitors";
import type { CrashRegion } from "./crash-region";
import { type Checked, faultsOfRegion } from "./faults-of-region";
import { startServer } from "./server-under-test";

export type CrashReport = { rounds: number; acknowledged: Acknowledged; faults: string[]; lost: number };

type Rounds = {
  rounds: number;
  region: CrashRegion;
  dataDir: string;
  careless?: boolean;
  /** Cuts the power before the process is killed, and gives the disk back after it. */
  power?: { cut(): void; restore(): void };
  /** Ends at the first fault, for a run that must have one. */
  untilFault?: boolean;
  onRound?: (round: number, report: CrashReport) => void;
};

/** How many acts a round waits for at most before the blow falls, and how long within an act: anywhere. */
const mostActs = 25;
const longestAct = 60;

/**
 * Starts the server, keeps it busy, stops it dead at a random moment, starts it again and looks: round after round on
 * the same region, so that every round also reads what the earlier ones left.
 */
export async function crashRounds(wanted: Rounds): Promise<CrashReport> {
  const { rounds, region, dataDir, careless, power, untilFault = false, onRound } = wanted;
  const report: CrashReport = { rounds: 0, acknowledged: nothingYet(), faults: [], lost: 0 };
  for (let round = 1; round <= rounds; round += 1) {
    const port = await freePort();
    const server = await startServer({ dataDir, port, careless });
    try {
      note(report, faultsOfRegion(dataDir, report.acknowledged));
      if (report.faults.length > 0) return report;
      const visitors = startVisitors(region, port, report.acknowledged);
      await visitors.answered(1 + Math.floor(Math.random() * mostActs));
      await after(Math.random() * longestAct);
      power?.cut();
      await server.kill();
      await visitors.stopped();
    } finally {
      await server.kill();
    }
    power?.restore();
    report.rounds = round;
    onRound?.(round, report);
    if (untilFault) {
      note(report, await faultsAfterStart(wanted, report.acknowledged));
      if (report.faults.length > 0) return report;
    }
  }
  note(report, await faultsAfterStart(wanted, report.acknowledged));
  return report;
}

export const actsIn = ({ acknowledged }: CrashReport): number => countOf(acknowledged);

/** The server itself repairs what a crash leaves, so the region is read after it has started once more. */
async function faultsAfterStart({ dataDir, careless }: Rounds, noted: Acknowledged): Promise<Checked> {
  const server = await startServer({ dataDir, port: await freePort(), careless });
  try {
    return faultsOfRegion(dataDir, noted);
  } finally {
    await server.kill();
  }
}

function note(report: CrashReport, { faults, lost }: Checked): void {
  report.faults.push(...faults);
  report.lost += lost;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
