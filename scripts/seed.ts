import { count } from "drizzle-orm";
import { localDateAt } from "~/domain/time/instant";
import { openApp } from "~/server/app.server";
import { standingClock, systemClock } from "~/server/clock.server";
import { readConfig } from "~/server/config.server";
import { user } from "~db/schema";
import { seedDemo } from "~db/seed/demo/seed-demo.server";
import { seedReference } from "~db/seed/reference.server";

// Fills an empty region: reference data always, and outside production the demonstration around today.
const config = readConfig(process.env);
const anchor = config.appNow ?? systemClock.now();
const clock = standingClock(anchor);
const opened = await openApp(config, { clock });
const app = { ...opened, clock };
await seedReference(app, localDateAt(anchor));
const people = app.database.reader.select({ number: count() }).from(user).get()?.number ?? 0;
if (config.mode !== "production" && people === 0) {
  process.stdout.write("Filling the demonstration region\n");
  await seedDemo(app, anchor, localDateAt(anchor));
}
await opened.close();
