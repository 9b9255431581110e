import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ConfigError } from "~/server/config.server";
import { readThemes } from "~/server/themes/read-themes.server";
import { remixBuild } from "../support/remix-build";
import { openSite, type Site } from "../support/site";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestRegion } from "../support/test-region";

let folder: string;
let app: TestApp;
let region: TestRegion;
let site: Site;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "paraat-themes-"));
  writeFileSync(join(folder, "region.css"), ":root { --utrecht-link-color: #00573d; }");
  app = await openTestApp();
  region = await addRegion(app);
  writeFileSync(join(folder, `${region.here}.css`), ":root { --utrecht-link-color: #6a0d6e; }");
  site = await openSite({ ...app, themes: readThemes(folder) }, await remixBuild());
});

afterAll(async () => {
  await site.close();
  await app.close();
  rmSync(folder, { recursive: true });
});

const themeIn = (html: string) => /<link rel="stylesheet" href="(\/huisstijl\/[^"]+)"/.exec(html)?.[1];

it("gives everybody the theme of the region, and the people of a gemeente their own", async () => {
  const anybody = themeIn((await site.request({ by: null, path: "/" })).body) ?? "";
  expect(anybody).toMatch(/^\/huisstijl\/region\?v=/);
  const css = await site.request({ by: null, path: anybody });
  expect(css.status).toBe(200);
  expect(css.headers["content-type"]).toContain("text/css");
  expect(css.body).toBe(":root{--utrecht-link-color: #00573d}");
  const ofGemeente = themeIn((await site.request({ by: region.officer, path: "/werk" })).body);
  expect(ofGemeente).toMatch(new RegExp(`^/huisstijl/${region.here}\\?v=`));
});

it("knows no other theme", async () => {
  expect((await site.request({ by: null, path: "/huisstijl/GM9999" })).status).toBe(404);
  expect((await site.request({ by: null, path: "/huisstijl/..%2Fpackage.json" })).status).toBe(404);
});

it("does not start with a file that is more than a theme, and names the line", () => {
  writeFileSync(join(folder, "GM0158.css"), ":root {\n  --utrecht-link-color: #00573d;\n}\nbody { display: none; }");
  expect(() => readThemes(folder)).toThrow(ConfigError);
  expect(() => readThemes(folder)).toThrow(/GM0158\.css klopt niet op regel/);
  expect(() => readThemes(join(folder, "nergens"))).toThrow(/THEMES/);
});
