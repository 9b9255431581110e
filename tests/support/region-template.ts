import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import pino from "pino";
import { localDateAt } from "~/domain/time/instant";
import { type App, openApp } from "~/server/app.server";
import { standingClock } from "~/server/clock.server";
import { projectFolder } from "~/server/project-folder.server";
import { seedDemo } from "~db/seed/demo/seed-demo.server";
import { seedReference } from "~db/seed/reference.server";
import { testConfig } from "./test-config";

const cache = join(projectFolder, ".cache/test-templates");

/** What an empty region is made of: other contents make another template. */
const ingredients = ["db/migrations", "db/handreikingen", "app/domain/handreiking", "app/server/handreiking"];

/** What a region for a demonstration is made of besides. */
const demoIngredients = ["db", "app/domain", "app/server", "app/copy"];

const moment = Date.parse("2026-05-01T09:00:00+02:00");

const made = new Map<string, Promise<string>>();

/** A data folder with an empty region: migrating and reading the rule documents takes longest, so it is done once. */
export function regionTemplate(): Promise<string> {
  return once("empty", () => findOrMake(`empty-${contentHash(ingredients)}`, async () => undefined));
}

/** A data folder with the region of the demonstration on the day of the tests. */
export function demoTemplate(): Promise<string> {
  return once("demo", () =>
    findOrMake(`demo-${contentHash(demoIngredients)}`, async (app) => {
      await seedReference(app, localDateAt(moment));
      await seedDemo(app, moment, localDateAt(moment));
    }),
  );
}

function once(name: string, make: () => Promise<string>): Promise<string> {
  const known = made.get(name) ?? make();
  made.set(name, known);
  return known;
}

type Fill = (app: App & { clock: ReturnType<typeof standingClock> }) => Promise<void>;

async function findOrMake(name: string, fill: Fill): Promise<string> {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, "unfinished-"));
  const clock = standingClock(moment);
  const app = await openApp(testConfig(unfinished), { clock, log: pino({ level: "silent" }) });
  await fill({ ...app, clock });
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

function contentHash(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    for (const file of readdirSync(join(projectFolder, folder), { recursive: true, encoding: "utf8" }).sort()) {
      const path = join(projectFolder, folder, file);
      if (statSync(path).isFile()) hash.update(file).update(readFileSync(path));
    }
  }
  return hash.digest("hex").slice(0, 16);
}
