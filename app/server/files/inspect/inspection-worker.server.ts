import { closeSync, existsSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { fileKinds } from "~/domain/files/file-kinds";
import { inspectFile } from "./inspect-file.server";
import type { InspectionAnswer } from "./inspection-process.server";

// A process for one file. It gets the file as descriptor 3, may write a cleaned one to descriptor 4, and says on its
// standard output what it found. It gets no settings, opens no other file and asks nothing of the network.
const [kindId] = process.argv.slice(2);
const kind = fileKinds.find(({ id }) => id === kindId);
if (kind === undefined) throw new Error("no such kind of file");
const { finding, cleaned } = await inspectFile({ bytes: readFileSync(3), kind });
if (cleaned !== undefined) writeFileSync(4, cleaned);
closeSync(4);
const { userCPUTime, systemCPUTime } = process.resourceUsage();
const used = { cpuMs: (userCPUTime + systemCPUTime) / 1_000, megabytes: mostMemory() };
const answer: InspectionAnswer = { finding, isCleaned: cleaned !== undefined, used };
writeSync(1, JSON.stringify(answer));

/** What the system itself says of this program: the figure of the process still counts the one that it came from. */
function mostMemory(): number {
  const status = "/proc/self/status";
  const peak = existsSync(status) ? /^VmHWM:\s*(\d+)/m.exec(readFileSync(status, "latin1"))?.[1] : undefined;
  return (peak === undefined ? process.resourceUsage().maxRSS : Number(peak)) / 1_024;
}
