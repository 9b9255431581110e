import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { localDateAt } from "~/domain/time/instant";
import { openApp } from "~/server/app.server";
import { standingClock, systemClock } from "~/server/clock.server";
import { type Config, readConfig } from "~/server/config.server";
import { seedDemo } from "~db/seed/demo/seed-demo.server";
import { seedReference } from "~db/seed/reference.server";

// Brings the region to the newest schema and rules, with its reference data; outside production an empty region is
// first filled with the demonstration around today.
const config = readConfig(process.env);
const anchor = config.appNow ?? systemClock.now();
const parts = ["region.sqlite", "files"];

if (config.mode !== "production" && !existsSync(join(config.dataDir, "region.sqlite"))) await fillDemo(config);
const app = await openApp(config);
await seedReference(app, localDateAt(anchor));
await app.close();

/** Fills a folder aside and moves it into place when it is whole, so that a seed that is cut off leaves nothing. */
async function fillDemo({ dataDir, historyAnchor }: Config): Promise<void> {
  process.stdout.write("Filling the demonstration region\n");
  const aside = join(dataDir, "filling");
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const clock = standingClock(anchor);
  const anchorAside = join(aside, "history.anchor");
  const region = { ...(await openApp({ ...config, dataDir: aside, historyAnchor: anchorAside }, { clock })), clock };
  await seedReference(region, localDateAt(anchor));
  await seedDemo(region, anchor, localDateAt(anchor));
  await region.close();
  // The anchor of a demonstration that was thrown away says nothing about this one.
  copyFileSync(anchorAside, historyAnchor);
  for (const part of parts) if (existsSync(join(aside, part))) renameSync(join(aside, part), join(dataDir, part));
  rmSync(aside, { recursive: true, force: true });
}
