// Runs every check and ends with one line: `N passed, N failed`. Goes on after a failure, so that one run shows all.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./source-hash.mjs";

const reports = join(root, ".cache/reports");
const vitestReport = join(reports, "vitest.json");
const playwrightReport = join(reports, "playwright.json");

const staticChecks = [
  ["type check", "tsc", "--noEmit"],
  ["lint and format", "biome", "check", "."],
  ["import rules", "depcruise", "--config", ".dependency-cruiser.cjs", "app", "db", "scripts", "tests"],
  ["unused code", "knip"],
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const failures = [];
for (const failure of await Promise.all(staticChecks.map(checkStatic))) failures.push(...failure);
const unit = await unitTests();
const browser = await browserTests();
failures.push(...unit.failures, ...browser.failures);

const passed = unit.passed + browser.passed;
const failed = unit.failed + browser.failed + failures.length;
process.stdout.write(`\nunit and integration: ${unit.passed} passed, ${unit.failed} failed\n`);
process.stdout.write(`browser: ${browser.passed} passed, ${browser.failed} failed\n`);
for (const failure of failures) process.stdout.write(`failed: ${failure}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
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
  const report = read(vitestReport);
  if (!report) return { passed: 0, failed: 0, failures: ["unit tests did not run"] };
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  );
  const failures = broken.map((file) => `test file ${file.name.replace(root, "")}`);
  if (status !== 0 && report.numFailedTests === 0 && broken.length === 0) failures.push("unit tests (see above)");
  return { passed: report.numPassedTests, failed: report.numFailedTests, failures };
}

async function browserTests() {
  const { status } = await runTool("playwright", ["test", "--reporter=line,json"], {
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
  });
  const report = read(playwrightReport);
  if (!report) return { passed: 0, failed: 0, failures: ["browser tests did not run"] };
  const { expected, unexpected, flaky } = report.stats;
  const failed = unexpected + flaky;
  const failures = [];
  if (expected + failed === 0) failures.push("no browser test ran");
  if (status !== 0 && failed === 0 && expected > 0) failures.push("browser tests (see above)");
  return { passed: expected, failed, failures };
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
