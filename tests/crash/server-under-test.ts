import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { root } from "../support/source-tree";
import { testMoment } from "../support/test-app";

/** Beside the database in the folder that is made anew, copied and thrown away as one. */
export const anchorName = "history.anchor";

export type ServerUnderTest = {
  /** As `kill -9` does: at once, without a chance to finish anything. */
  kill(): Promise<void>;
  /** What the server has said on its error output. */
  errors(): string;
};

type Options = {
  dataDir: string;
  port: number;
  /** Without the care for power cuts; only the control run starts it so, see careless-server.mjs. */
  careless?: boolean;
};

/** Starts the built server as a process of its own and waits until it answers. */
export async function startServer({ dataDir, port, careless = false }: Options): Promise<ServerUnderTest> {
  const entry = careless ? "tests/crash/careless-server.mjs" : "build/app/start.js";
  const child = spawn(process.execPath, [join(root, entry)], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      PARAAT_MODE: "test",
      APP_NOW: new Date(testMoment).toISOString(),
      DATA_DIR: dataDir,
      HISTORY_ANCHOR: join(dataDir, anchorName),
      PORT: String(port),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (part) => {
    errors += part;
  });
  const gone = once(child, "close");
  await isReady(child, () => errors);
  return {
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
    errors: () => errors,
  };
}

function isReady(child: ChildProcess, errors: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stdout?.on("data", (part) => {
      printed += part;
      if (printed.includes("Paraat staat klaar")) resolve();
    });
    child.once("close", (code) => reject(new Error(`the server stopped with ${code}\n${errors()}`)));
  });
}
