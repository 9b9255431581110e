import { closeSync, readFileSync, writeFileSync, writeSync } from "node:fs";
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
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const used = { cpuMs: (userCPUTime + systemCPUTime) / 1_000, megabytes: maxRSS / 1_024 };
const answer: InspectionAnswer = { finding, isCleaned: cleaned !== undefined, used };
writeSync(1, JSON.stringify(answer));
