// Makes ready what `npm start` and `npm test` need, from a bare clone on; does nothing that was done already.
// Node built-ins only: this runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { buildTools, findBrowser, installWithApt, missingPackages, pdfTools } from "./find-tools.mjs";
import { isBuilt, root } from "./source-hash.mjs";

const installStamp = join(root, "node_modules/.installed-for");

checkNode();
ensureDependencies();
ensureDatabaseDriver();
ensureBuild();
if (process.argv[2] === "start") ensureRegion();
if (process.argv[2] === "test") {
  ensurePdfTools();
  ensureBrowser();
}

function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const [least, most] = engines.node.match(/\d+(\.\d+)?/g);
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [leastMajor, leastMinor = 0] = least.split(".").map(Number);
  const isTooOld = major < leastMajor || (major === leastMajor && minor < leastMinor);
  if (isTooOld || major >= Number(most)) {
    stop(`Paraat runs on Node ${engines.node}; this is Node ${process.versions.node}. Install another version.`);
  }
}

function ensureDependencies() {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  const wanted = `${sha256(lock)} abi${process.versions.modules} ${process.platform}-${process.arch}`;
  if (existsSync(installStamp) && readFileSync(installStamp, "utf8") === wanted) return;
  if (!isInstalled(JSON.parse(lock))) {
    process.stdout.write("Installing dependencies; the database driver is compiled, which takes a minute or two\n");
    // Development dependencies too, whatever NODE_ENV says: they build the application.
    if (!npm("ci", "--include=dev")) stop(`The dependencies could not be installed. ${buildToolsAdvice()}`);
  }
  writeFileSync(installStamp, wanted);
}

/** Whether somebody installed exactly what the lock file says, as `npm install` does without this script. */
function isInstalled(lock) {
  const installed = join(root, "node_modules/.package-lock.json");
  if (!existsSync(installed)) return false;
  const { packages } = JSON.parse(readFileSync(installed, "utf8"));
  return Object.entries(lock.packages).every(([path, { version, optional }]) => {
    return path === "" || (packages[path] ? packages[path].version === version : optional);
  });
}

function ensureDatabaseDriver() {
  const loads = () => run(process.execPath, ["-e", "new (require('better-sqlite3'))(':memory:')"], "ignore");
  if (loads()) return;
  process.stdout.write("Compiling the database driver for this Node\n");
  const isDone = npm("rebuild", "better-sqlite3") && loads();
  if (!isDone) stop(`The database driver better-sqlite3 could not be compiled. ${buildToolsAdvice()}`);
}

const buildToolsAdvice = () => {
  const missing = missingPackages(buildTools);
  return missing.length > 0 ? `Install a compiler first: apt-get install ${missing.join(" ")}` : "See the lines above.";
};

function ensureBuild() {
  if (!isBuilt() && !run(process.execPath, ["scripts/build.mjs"])) stop("The build failed, see the lines above.");
}

/** Migrates and fills the region; leaves a region that is filled as it is. */
function ensureRegion() {
  const filled = run(process.execPath, ["--enable-source-maps", "build/app/seed.js"], "inherit", {
    PARAAT_MODE: process.env.PARAAT_MODE ?? "demo",
    NODE_ENV: "production",
  });
  if (!filled) process.exit(1);
}

function ensurePdfTools() {
  const missing = missingPackages(pdfTools);
  if (missing.length > 0 && !installWithApt(missing)) {
    stop(`The tests look into PDFs with ${missing.join(" and ")}: apt-get install ${missing.join(" ")}`);
  }
}

function ensureBrowser() {
  const downloaded = () => createRequire(join(root, "package.json"))("playwright").chromium.executablePath();
  if (findBrowser(downloaded())) return;
  if (process.env.CHROMIUM_PATH) stop(`CHROMIUM_PATH does not start a browser: ${process.env.CHROMIUM_PATH}`);
  const isRoot = process.getuid?.() === 0;
  const playwright = ["node_modules/playwright/cli.js", "install", ...(isRoot ? ["--with-deps"] : []), "chromium"];
  const isThere =
    (installWithApt(["chromium"]) && findBrowser(downloaded())) ||
    (run(process.execPath, playwright) && findBrowser(downloaded()));
  if (!isThere) {
    stop("The browser tests need Chromium or Chrome: install one, or say where it is with CHROMIUM_PATH=/path/to/it");
  }
}

function npm(...given) {
  const cli = process.env.npm_execpath;
  const headers = nodeHeaders();
  // Without headers of this Node at hand, compiling would have to download them.
  const environment = headers ? { npm_config_nodedir: headers } : {};
  if (cli?.endsWith(".js")) return run(process.execPath, [cli, ...given], "inherit", environment);
  return run("npm", given, "inherit", environment);
}

function nodeHeaders() {
  const prefix = dirname(dirname(process.execPath));
  const file = join(prefix, "include/node/node_version.h");
  if (!existsSync(file)) return undefined;
  const major = /#define NODE_MAJOR_VERSION (\d+)/.exec(readFileSync(file, "utf8"))?.[1];
  return major === process.versions.node.split(".")[0] ? prefix : undefined;
}

function run(command, given, stdio = "inherit", environment = {}) {
  const result = spawnSync(command, given, { cwd: root, stdio, env: { ...process.env, ...environment } });
  return result.status === 0;
}

function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}

function stop(reason) {
  process.stderr.write(`\n${reason}\n`);
  process.exit(1);
}
