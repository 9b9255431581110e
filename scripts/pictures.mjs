// Takes a picture of every page as everybody who may see it, wide and narrow, of the built pages on a filled region.
//   node scripts/pictures.mjs <folder> [role ...]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { tsImport } from "tsx/esm/api";
import { findBrowser } from "./find-tools.mjs";

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) throw new Error("Say in which folder the pictures go: node scripts/pictures.mjs <folder>");
const widths = [1280, 390];

const { serveRegion } = await tsImport("../tests/support/served-region.ts", import.meta.url);
const { visitorsOf, visitsOf } = await tsImport("../tests/support/visits.ts", import.meta.url);
process.env.APP_NOW ??= "2026-05-01T09:00:00+02:00";
const region = await serveRegion(4200 + (process.pid % 700));
const browser = await chromium.launch({
  executablePath: findBrowser(chromium.executablePath()),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});

try {
  for (const visitor of visitorsOf(region.dataDir)) {
    const role = visitor.role ?? "visitor";
    if (wanted.length === 0 || wanted.includes(role)) await takePictures(visitor, role);
  }
} finally {
  await browser.close();
  await region.stop();
}

async function takePictures(visitor, role) {
  const context = await browser.newContext({ locale: "nl-NL", timezoneId: "Europe/Amsterdam" });
  const page = await context.newPage();
  if (visitor.membershipId !== null) {
    const form = { lidmaatschap: visitor.membershipId };
    await page.request.post(`${region.url}/demo/rol`, { form, headers: { origin: region.url } });
  }
  mkdirSync(join(folder, role), { recursive: true });
  for (const { key, addresses } of await visitsOf(region.dataDir, visitor)) {
    const address = await firstThatIsThere(page, addresses);
    if (address === undefined) continue;
    const name = key.replace(/^routes\//, "").replace(/[^\w-]+/g, "_");
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: join(folder, role, `${name}-${width}.png`), fullPage: true });
    }
    process.stdout.write(`${role} ${address}\n`);
  }
  await context.close();
}

async function firstThatIsThere(page, addresses) {
  for (const address of addresses) {
    const answer = await page.goto(region.url + address);
    if (answer?.ok() && new URL(page.url()).pathname === address) return address;
  }
  return undefined;
}
