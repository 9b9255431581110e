// Serves the build to the browser tests: a freshly filled region in a folder of its own, at the moment of the tests.
// With KEEP_REGION it goes on with a region that is there already, and leaves it when it stops.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildStamp, root } from "./source-hash.mjs";

const cache = join(root, ".cache/test-region");
const key = `${readFileSync(buildStamp, "utf8").slice(0, 16)}-${process.env.APP_NOW?.replace(/\W/g, "")}`;
const filled = join(cache, key);
const dataDir = process.env.DATA_DIR;

if (!dataDir) throw new Error("DATA_DIR says where the region of the tests goes");
process.env.HISTORY_ANCHOR = join(dataDir, "history.anchor");
const keeps = process.env.KEEP_REGION === "1";
if (!keeps || !existsSync(dataDir)) copyRegion();
if (!keeps) process.once("exit", () => rmSync(dataDir, { recursive: true, force: true }));

process.env.NODE_ENV = "production";
process.setSourceMapsEnabled(true);
await import("../build/app/start.js");

function copyRegion() {
  if (!existsSync(filled)) fillRegion();
  rmSync(dataDir, { recursive: true, force: true });
  cpSync(filled, dataDir, { recursive: true });
}

/** Filling takes longer than copying, and the same build fills the same region. */
function fillRegion() {
  const unfinished = `${filled}.${process.pid}`;
  rmSync(cache, { recursive: true, force: true });
  const result = spawnSync(process.execPath, [join(root, "build/app/seed.js")], {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      DATA_DIR: unfinished,
      HISTORY_ANCHOR: join(unfinished, "history.anchor"),
      NODE_ENV: "production",
    },
  });
  if (result.status !== 0) process.exit(1);
  renameSync(unfinished, filled);
}
