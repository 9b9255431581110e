// Runs every check and ends with one line: `N passed, N failed`. Goes on after a failure, so that one run shows all.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { countBrowserTests, countUnitTests, summaryLine } from "./count-results.mjs";
import { root } from "./source-hash.mjs";

const reports = join(root, ".cache/reports");
const vitestReport = join(reports, "vitest.json");
const playwrightReport = join(reports, "playwright.json");

const staticChecks = [
  ["type check", "tsc", "--noEmit", "--incremental", "--tsBuildInfoFile", ".cache/tsc.tsbuildinfo"],
  ["lint and format", "biome", "check", "."],
  ["import rules", "depcruise", "--config", ".dependency-cruiser.cjs", "app", "db", "scripts", "tests"],
  ["unused code", "knip"],
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const failedChecks = (await Promise.all(staticChecks.map(checkStatic))).flat();
const unit = await unitTests();
const browser = await browserTests();
const { failed, line } = summaryLine([unit, browser], failedChecks);
process.stdout.write(`\nunit and integration: ${unit.passed} passed, ${unit.failed} failed\n`);
process.stdout.write(`browser: ${browser.passed} passed, ${browser.failed} failed\n`);
for (const failure of [...failedChecks, ...unit.failures, ...browser.failures]) {
  process.stdout.write(`failed: ${failure}\n`);
}
process.stdout.write(`${line}\n`);
process.exitCode = failed === 0 ? 0 : 1;

async function checkStatic([name, tool, ...given]) {
  const { status, output } = await runTool(tool, given, { quiet: true });
  process.stdout.write(`${status === 0 ? "ok" : "FAILED"}  ${name}\n${status === 0 ? "" : output}`);
  return status === 0 ? [] : [name];
}

async function unitTests() {
  // A time zone that nobody here lives in shows where local time leaks into the program.
  const { status } = await runTool(
    "vitest",
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`],
    { environment: { TZ: "America/New_York" } },
  );
  return countUnitTests(read(vitestReport), status);
}

async function browserTests() {
  const { status } = await runTool("playwright", ["test", "--reporter=line,json"], {
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
  });
  return countBrowserTests(read(playwrightReport), status);
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

function runTool(tool, given, { quiet = false, environment = {} } = {}) {
  const child = spawn(join(root, "node_modules/.bin", tool), given, {
    cwd: root,
    stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment },
  });
  let output = "";
  child.stdout?.on("data", (part) => {
    output += part;
  });
  child.stderr?.on("data", (part) => {
    output += part;
  });
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ status: 1, output: `${error.message}\n` }));
    child.on("close", (status) => resolve({ status, output }));
  });
}
