import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

// No Remix plugin: actions and loaders are tested as the functions they are.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^~\//, replacement: path("./app/") },
      { find: /^~db\//, replacement: path("./db/") },
    ],
  },
  test: {
    include: ["app/**/*.test.ts", "app/**/*.test.tsx", "db/**/*.test.ts", "tests/**/*.test.ts"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    globalSetup: ["tests/support/build-inspection-worker.ts"],
    setupFiles: ["tests/support/setup.ts"],
    pool: "threads",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
