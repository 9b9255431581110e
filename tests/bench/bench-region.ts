import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../support/source-tree";
import { testMoment } from "../support/test-app";

export type BenchRegion = { dataDir: string; file: string; port: number; env: NodeJS.ProcessEnv };

/** A filled region of its own, that is gone when the work on it is done. */
export async function withBenchRegion(work: (region: BenchRegion) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "paraat-bench-"));
  const port = 3900 + (process.pid % 90);
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: "production" as const,
    PARAAT_MODE: "test",
    APP_NOW: new Date(testMoment).toISOString(),
    DATA_DIR: dataDir,
    HISTORY_ANCHOR: join(dataDir, "history.anchor"),
    PORT: String(port),
  };
  try {
    spawnSync(process.execPath, [join(root, "build/app/seed.js")], { cwd: root, env, stdio: "inherit" });
    await work({ dataDir, file: join(dataDir, "region.sqlite"), port, env });
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The built server on that region, in a process of its own, for as long as the work takes. */
export async function withServer({ env }: BenchRegion, work: () => Promise<void>): Promise<void> {
  const server = spawn(process.execPath, [join(root, "build/app/start.js")], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    server.stderr.pipe(process.stderr);
    await once(server.stdout, "data");
    await work();
  } finally {
    server.kill("SIGTERM");
    await once(server, "close");
  }
}
