// Builds what production runs: the pages with Vite (build/client, build/server) and, with esbuild, everything that
// Node starts by itself (build/app): the server, its worker threads and the commands.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { buildStamp, root, sourceHash } from "./source-hash.mjs";

const server = "app/server/start.server.ts";

/** build/app/<name>.js; two sources with one name would overwrite each other. */
function nodeEntries() {
  const sources = [server, ...workers(), ...commands()];
  const entries = sources.map((source) => [entryName(source), source]);
  const names = entries.map(([name]) => name);
  const doubled = names.find((name, index) => names.indexOf(name) !== index);
  if (doubled) throw new Error(`Two sources would both become build/app/${doubled}.js`);
  return Object.fromEntries(entries);
}

/** A file named `*-worker.server.ts` is a thread or process of its own. */
function workers() {
  return readdirSync(join(root, "app/server"), { recursive: true })
    .map((file) => `app/server/${String(file)}`)
    .filter((file) => file.endsWith("-worker.server.ts"));
}

/** Every `scripts/*.ts` is a command for whoever runs the installation; the tools of the developer are `*.mjs`. */
function commands() {
  return readdirSync(join(root, "scripts"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => `scripts/${file}`);
}

const entryName = (source) => basename(source).replace(/(\.server)?\.ts$/, "");

function buildPages() {
  const remix = join(root, "node_modules/@remix-run/dev/dist/cli.js");
  const result = spawnSync(process.execPath, [remix, "vite:build"], { cwd: root, stdio: "inherit" });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

async function buildNode() {
  await build({
    absWorkingDir: root,
    entryPoints: nodeEntries(),
    outdir: "build/app",
    bundle: true,
    packages: "external",
    format: "esm",
    splitting: true,
    platform: "node",
    target: "node20",
    sourcemap: true,
    logLevel: "warning",
    alias: { "~": join(root, "app"), "~db": join(root, "db") },
  });
}

const hash = sourceHash();
rmSync(join(root, "build"), { recursive: true, force: true });
buildPages();
await buildNode();
writeFileSync(buildStamp, hash);
