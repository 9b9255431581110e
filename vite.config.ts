import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Rollup } from "vite";
import remixConfig from "./remix.config.js";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * What more than half of the pages use comes in one file instead of some twenty: it compresses better, and the list of
 * files that every page carries is shorter.
 */
const manyPages = 40;

const sharedByMostPages: Rollup.GetManualChunk = (id, { getModuleInfo }) => {
  if (!id.startsWith(path("./app/")) || id.includes("?") || id.endsWith(".css")) return undefined;
  const importers = new Set([id]);
  for (const each of importers) for (const next of getModuleInfo(each)?.importers ?? []) importers.add(next);
  const pages = [...importers].filter((each) => each !== id && getModuleInfo(each)?.isEntry);
  return pages.length > manyPages ? "interface" : undefined;
};

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [remix(remixConfig)],
  // Single fetch is off (remix.config.js); told at build time, its decoder stays out of every page: 4 kB less.
  define: { "window.__remixContext.future.v3_singleFetch": "false" },
  resolve: {
    alias: [
      { find: /^~\//, replacement: path("./app/") },
      { find: /^~db\//, replacement: path("./db/") },
    ],
  },
  esbuild: { legalComments: "none" },
  build: {
    target: "es2022",
    // Terser makes what a browser loads 3 kB smaller than esbuild does; the server keeps names for its stack traces.
    minify: isSsrBuild ? false : "terser",
    terserOptions: { compress: { passes: 2 } },
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: sharedByMostPages } },
    // Every browser that can read es2022 preloads modules by itself.
    modulePreload: { polyfill: false },
    // The content security policy knows no data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
  },
  // Style sheets of the font packages pass through Vite; Node cannot import them.
  ssr: { noExternal: [/^@fontsource\//] },
  optimizeDeps: { esbuildOptions: { target: "es2022" } },
}));
