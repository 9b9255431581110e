// Read by vite.config.ts. Only keys that the Remix Vite plugin knows: it drops any other without a word.
/** @type {import("@remix-run/dev").VitePluginConfig} */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  serverModuleFormat: "esm",
  ssr: true,
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    // Off: its decoder has a known hole in the version that Remix 2 pins, and plain responses do all that is needed.
    v3_singleFetch: false,
    // Off: its manifest address lets anyone block the server with one long question.
    v3_lazyRouteDiscovery: false,
    unstable_optimizeDeps: true,
  },
};
