// Draws every component in its states as real pages (build/gallery), photographs them at 1280 and 390 pixels and
// checks them with axe. For looking at the components without a database: node scripts/render-gallery.mjs
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "@playwright/test";
import { createRequestHandler } from "@remix-run/node";
import { build, createServer } from "vite";
import remixConfig from "../remix.config.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = join(root, "build/gallery");
const alias = [
  { find: /^~\//, replacement: `${root}app/` },
  { find: /^~db\//, replacement: `${root}db/` },
];
const shared = { configFile: false, root, logLevel: "warn", resolve: { alias } };

const viewer = {
  region: { name: "Veiligheidsregio Twente", phone: "088 123 45 67", email: "evenementen@example.nl" },
  demo: true,
  user: { name: "Marit Wessels", organisationName: "Gemeente Hof van Twente", roleLabel: "behandelaar" },
  navigation: [
    { label: "Mijn werk", href: "/werk", count: 5 },
    { label: "Kalender", href: "/kalender" },
    { label: "Handreiking", href: "/handreiking" },
    { label: "Jaarverslag", href: "/jaarverslag" },
  ],
};

rmSync(out, { recursive: true, force: true });
await build({
  ...shared,
  build: {
    outDir: out,
    assetsInlineLimit: 0,
    rollupOptions: { input: "app/styles/app.css", output: { assetFileNames: "[name][extname]" } },
  },
});
const vite = await createServer({
  ...shared,
  appType: "custom",
  server: { middlewareMode: true, hmr: false, ws: false },
});
const pages = await renderPages();
await vite.close();
await photograph(pages);

/** The pages through the real root and entry, so that the frame is looked at too. */
async function renderPages() {
  const [rootModule, entry, gallery] = await Promise.all(
    ["/app/root.tsx", "/app/entry.server.tsx", "/tests/support/component-gallery.tsx"].map((id) =>
      vite.ssrLoadModule(id),
    ),
  );
  const outlines = JSON.parse(readFileSync(join(root, "db/reference/twente-gemeenten.geojson"), "utf8"));
  const areas = outlines.features.map(({ id, properties, geometry }) => ({ id, name: properties.naam, geometry }));
  const wanted = {
    formulier: () => gallery.FormGallery({ refused: false }),
    fouten: () => gallery.FormGallery({ refused: true }),
    werk: () => gallery.WorkGallery({ areas }),
    lijst: () => gallery.ListGallery({ areas }),
  };
  const handle = createRequestHandler(serverBuild(rootModule, entry, wanted), "production");
  const names = [...Object.keys(wanted), "niet-gevonden"];
  for (const name of names) {
    const method = name === "fouten" ? "POST" : "GET";
    const answer = await handle(new Request(`http://localhost/${name}`, { method }), { cspNonce: "gallery" });
    // Without its scripts: they would look for a build of the application.
    const html = (await answer.text())
      .replace(/<script[\s\S]*?<\/script>/g, "")
      .replace(/<link rel="modulepreload"[^>]*>/g, "");
    writeFileSync(join(out, `${name}.html`), html.replace(/href="[^"]*app\.css[^"]*"/, 'href="/app.css"'));
  }
  return names;
}

function serverBuild(rootModule, entry, wanted) {
  const routes = { root: { id: "root", path: "", module: { ...rootModule, loader: () => Response.json(viewer) } } };
  for (const [name, render] of Object.entries(wanted)) {
    const module = {
      default: render,
      meta: () => [{ title: `${name} - Paraat` }],
      action: () => Response.json({}, { status: 422 }),
    };
    routes[name] = { id: name, path: name, parentId: "root", module };
  }
  const manifest = Object.fromEntries(
    Object.values(routes).map((route) => [route.id, { ...route, module: `/${route.id}.js`, imports: [] }]),
  );
  const assets = { version: "1", url: "/manifest.js", entry: { module: "/entry.js", imports: [] }, routes: manifest };
  return {
    mode: "production",
    isSpaMode: false,
    publicPath: "/",
    future: remixConfig.future,
    routes,
    assets,
    entry: { module: entry },
  };
}

async function photograph(names) {
  mkdirSync(join(out, "pictures"), { recursive: true });
  const types = { ".html": "text/html", ".css": "text/css", ".woff2": "font/woff2", ".svg": "image/svg+xml" };
  const server = createHttpServer((request, response) => {
    try {
      const path = new URL(request.url, "http://localhost").pathname;
      const body = readFileSync(join(path === "/favicon.svg" ? join(root, "public") : out, path));
      response.setHeader("content-type", types[extname(path)] ?? "application/octet-stream").end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, ready));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  let violations = 0;
  for (const name of names) {
    for (const width of [1280, 390, 320]) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, locale: "nl-NL" });
      const page = await context.newPage();
      await page.goto(`http://localhost:${server.address().port}/${name}.html`);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(out, `pictures/${name}-${width}.png`), fullPage: true });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) process.stdout.write(`${name} ${width}: ${overflow} px too wide\n`);
      const { violations: found } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      violations += found.length;
      for (const each of found) {
        process.stdout.write(
          `${name} ${width}: ${each.id} ${each.nodes.map((node) => node.html.slice(0, 160)).join("\n   ")}\n`,
        );
      }
      await context.close();
    }
  }
  await browser.close();
  server.close();
  process.stdout.write(`${names.length} pages, ${violations} violations, pictures in build/gallery/pictures\n`);
}
