import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./source-tree";

export type ServedRegion = {
  url: string;
  dataDir: string;
  /** Stops the server and starts it again on the same region, with its clock at another moment. */
  restartAt(moment: string): Promise<void>;
  stop(): Promise<void>;
};

const momentOfTests = "2026-05-01T09:00:00+02:00";

/** The build with a filled region of its own, in which a visitor can do what he wants. */
export async function serveRegion(port: number): Promise<ServedRegion> {
  const url = `http://localhost:${port}`;
  const dataDir = join(root, `.cache/visits-${port}`);
  rmSync(dataDir, { recursive: true, force: true });
  let server = await startServer({ url, dataDir, port, moment: process.env.APP_NOW ?? momentOfTests });
  return {
    url,
    dataDir,
    async restartAt(moment) {
      await server.stop();
      server = await startServer({ url, dataDir, port, moment });
    },
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

type Settings = { url: string; dataDir: string; port: number; moment: string };

async function startServer({ url, dataDir, port, moment }: Settings) {
  const child = spawn(process.execPath, [join(root, "scripts/serve-for-tests.mjs")], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      PARAAT_MODE: "test",
      PORT: String(port),
      BASE_URL: url,
      DATA_DIR: dataDir,
      KEEP_REGION: "1",
      APP_NOW: moment,
    },
  });
  const ended = once(child, "exit");
  await Promise.race([answers(`${url}/health`), ended.then(() => Promise.reject(new Error("the server stopped")))]);
  return {
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function answers(address: string): Promise<void> {
  for (;;) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
