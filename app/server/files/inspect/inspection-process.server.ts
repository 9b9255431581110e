import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { type FileHandle, open, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { FileKind } from "~/domain/files/file-kinds";
import { projectFolder } from "../../project-folder.server";
import type { Finding } from "./finding.server";

export type Used = { cpuMs: number; megabytes: number };
export type InspectionAnswer = { finding: Finding | null; isCleaned: boolean; used: Used };

/** What a process was ended for, or the answer that it gave. */
export type InspectionResult = InspectionAnswer | "over_limit";

/** Seconds of processor, milliseconds by the clock, megabytes in memory, kilobytes that may be asked for. */
const limits = { cpu: 4, wall: 30_000, megabytes: 256, dataKilobytes: 450_000 };
const lookEvery = 20;
const longestAnswer = 10_000;

type Job = { path: string; cleanedPath: string; kind: FileKind };

/** Looks at one file in a process of its own, which is ended when it takes more than a file may take. */
export async function inspectInProcess({ path, cleanedPath, kind }: Job): Promise<InspectionResult> {
  const file = await open(path, "r");
  const cleaned = await open(cleanedPath, "wx", 0o600);
  try {
    return await run(start(file, cleaned, kind));
  } finally {
    await file.close();
    await cleaned.close();
  }
}

/** The shell sets the limits that the system keeps, and becomes the program. The environment is empty: no secrets. */
function start(file: FileHandle, cleaned: FileHandle, kind: FileKind): ChildProcess {
  const shell = `ulimit -t ${limits.cpu}; ulimit -d ${limits.dataKilobytes}; ulimit -c 0; exec "$0" "$@"`;
  const program = [process.execPath, "--max-old-space-size=160", ...entry(), kind.id];
  return spawn("/bin/sh", ["-c", shell, ...program], {
    cwd: "/",
    env: { NODE_ENV: "production", UV_THREADPOOL_SIZE: "1", TSX_TSCONFIG_PATH: join(projectFolder, "tsconfig.json") },
    stdio: ["ignore", "pipe", "pipe", file.fd, cleaned.fd],
  });
}

async function run(child: ChildProcess): Promise<InspectionResult> {
  let said = "";
  let complained = "";
  let overLimit = false;
  const stop = () => {
    overLimit = true;
    child.kill("SIGKILL");
  };
  child.stdout?.on("data", (part: Buffer) => {
    if (said.length < longestAnswer) said += part.toString("latin1");
  });
  child.stderr?.on("data", (part: Buffer) => {
    if (complained.length < longestAnswer) complained += part.toString("latin1");
  });
  const clock = setTimeout(stop, limits.wall);
  const watch = setInterval(async () => {
    if ((await megabytesOf(child)) > limits.megabytes) stop();
  }, lookEvery);
  try {
    const [code, signal] = await once(child, "close");
    if (code === 0) return JSON.parse(said) as InspectionAnswer;
    if (overLimit || signal !== null || endedByLimit(code, complained)) return "over_limit";
    throw new Error(`looking at a file ended with code ${code}: ${complained.slice(0, 2_000)}`);
  } finally {
    clearTimeout(clock);
    clearInterval(watch);
  }
}

/** Zero where the system does not tell; there the limits that the shell set are what is left. */
async function megabytesOf({ pid }: ChildProcess): Promise<number> {
  const told = await readFile(`/proc/${pid}/statm`, "latin1").catch(() => "");
  return (Number(told.split(" ")[1] ?? 0) * 4_096) / 1_048_576;
}

/** No room left: the engine stops itself, or the system refuses what it asks for. */
const endedByLimit = (code: number, complained: string) =>
  code > 128 ||
  /out of memory|allocation failed|bad_alloc|ENOMEM|Cannot create|RangeError: Array buffer/i.test(complained);

function entry(): string[] {
  if (!import.meta.url.endsWith(".ts")) return [builtEntry()];
  // The tests bundle it once.
  if (process.env.INSPECTION_WORKER !== undefined) return [process.env.INSPECTION_WORKER];
  // Node reads no TypeScript by itself.
  const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  return ["--import", loader, fileURLToPath(new URL("./inspection-worker.server.ts", import.meta.url))];
}

/** Beside this file in the build for Node; the build of the pages lies in the folder next to it. */
function builtEntry(): string {
  const beside = fileURLToPath(new URL("./inspection-worker.js", import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL("../app/inspection-worker.js", import.meta.url));
}
