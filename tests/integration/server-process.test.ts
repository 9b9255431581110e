import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { remixBuild } from "../support/remix-build";
import { root } from "../support/source-tree";

const dataDir = mkdtempSync(join(tmpdir(), "paraat-process-"));
const started: ChildProcess[] = [];
let port: number;

beforeAll(async () => {
  await remixBuild();
  port = await freePort();
});

afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  rmSync(dataDir, { recursive: true });
});

describe("the server as a process", () => {
  it("does not start with wrong settings and names each of them", async () => {
    const { code, errors } = await ended(serve({ PARAAT_MODE: "production", MAP: "ja" }));
    expect(code).toBe(1);
    expect(errors).toContain("MAP");
    expect((await ended(serve({ PARAAT_MODE: "production" }))).errors).toMatch(
      /BASE_URL[\s\S]*SESSION_SECRET[\s\S]*SMTP_URL/,
    );
  });

  it("says where it listens, says so when the port is taken, and stops leaving a whole database", async () => {
    const settings = {
      PARAAT_MODE: "test",
      PORT: String(port),
      DATA_DIR: dataDir,
      HISTORY_ANCHOR: join(dataDir, "history.anchor"),
    };
    const server = serve(settings);
    expect(await ready(server)).toContain(`http://localhost:${port}`);
    expect((await fetch(`http://localhost:${port}/health`)).status).toBe(200);

    const second = await ended(serve(settings));
    expect(second.code).toBe(1);
    expect(second.errors).toContain(`Poort ${port}`);

    server.kill("SIGTERM");
    expect((await ended(server)).code).toBe(0);
    expect(existsSync(join(dataDir, "region.sqlite"))).toBe(true);
    expect(existsSync(join(dataDir, "region.sqlite-wal"))).toBe(false);
  });
});

function serve(settings: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [join(root, "build/app/start.js")], {
    cwd: dataDir,
    env: { PATH: process.env.PATH, NODE_ENV: "production", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  return child;
}

/** What the server has printed by the time that it says it is ready. */
function ready(child: ChildProcess): Promise<string> {
  let printed = "";
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (part) => {
      printed += part;
      if (printed.includes("Paraat staat klaar")) resolve(printed);
    });
    ended(child).then(({ errors }) => reject(new Error(errors)));
  });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; errors: string }> {
  let errors = "";
  child.stderr?.on("data", (part) => {
    errors += part;
  });
  if (child.exitCode === null) await once(child, "close");
  return { code: child.exitCode, errors };
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
