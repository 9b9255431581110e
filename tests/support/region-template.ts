import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import pino from "pino";
import { openApp } from "~/server/app.server";
import { standingClock } from "~/server/clock.server";
import { projectFolder } from "~/server/project-folder.server";
import { testConfig } from "./test-config";

const cache = join(projectFolder, ".cache/test-templates");

/** What an empty region is made of: other contents make another template. */
const ingredients = ["db/migrations", "db/handreikingen", "app/domain/handreiking", "app/server/handreiking"];

let template: Promise<string> | undefined;

/** A data folder with an empty region: migrating and reading the rule documents takes longest, so it is done once. */
export function regionTemplate(): Promise<string> {
  template ??= findOrMake();
  return template;
}

async function findOrMake(): Promise<string> {
  const folder = join(cache, contentHash());
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, "unfinished-"));
  const app = await openApp(testConfig(unfinished), {
    clock: standingClock(Date.parse("2026-05-01T09:00:00+02:00")),
    log: pino({ level: "silent" }),
  });
  await app.close();
  rmSync(join(unfinished, "tmp"), { recursive: true, force: true });
  keep(unfinished, folder);
  return folder;
}

/** Another process may have made the same one meanwhile; either will do. */
function keep(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function contentHash(): string {
  const hash = createHash("sha256");
  for (const folder of ingredients) {
    for (const file of readdirSync(join(projectFolder, folder), { recursive: true, encoding: "utf8" }).sort()) {
      const path = join(projectFolder, folder, file);
      if (statSync(path).isFile()) hash.update(file).update(readFileSync(path));
    }
  }
  return hash.digest("hex").slice(0, 16);
}
