// Finds the programs outside npm that the tests need. Node built-ins only: runs before anything is installed.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export function onPath(name) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

const browserNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const browserPlaces = ["/usr/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** A Chromium that starts, or undefined. `downloaded` is where the test tool would have put its own. */
export function findBrowser(downloaded) {
  const named = process.env.CHROMIUM_PATH;
  if (named) return starts(named) ? named : undefined;
  return [...browserPlaces, ...browserNames.map(onPath), downloaded].filter(Boolean).find(starts);
}

/** Debian's tools with which the tests look into the PDFs that the application makes: command and package. */
export const pdfTools = { pdfinfo: "poppler-utils", pdftotext: "poppler-utils", qpdf: "qpdf" };

/** What is needed to compile better-sqlite3: command and package. */
export const buildTools = { "g++": "g++", make: "make", python3: "python3" };

export const missingPackages = (tools) => [
  ...new Set(Object.entries(tools).flatMap(([command, name]) => (onPath(command) ? [] : [name]))),
];

/** Installs Debian packages when that can be done without asking anybody; tells whether it was done. */
export function installWithApt(packages) {
  if (process.getuid?.() !== 0 || !onPath("apt-get")) return false;
  const apt = (...given) =>
    spawnSync("apt-get", given, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  process.stdout.write(`Installing ${packages.join(", ")} with apt\n`);
  return apt("update", "-qq") && apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// Some systems have a stand-in that only says where to get the browser.
function starts(file) {
  return isExecutable(file) && spawnSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}
