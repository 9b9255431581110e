import { defineConfig } from "@playwright/test";
import { chromium } from "playwright";
import { findBrowser } from "./scripts/find-tools.mjs";

// Chosen once and handed down to the worker processes, which read this file again. Browsers refuse some ports, such as
// 3659 and 4190; there are none of those from here on, nor from 2000 higher.
process.env.TEST_PORT ??= String(3100 + (process.pid % 500));
const port = process.env.TEST_PORT;
const baseURL = `http://localhost:${port}`;
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  use: {
    baseURL,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    trace: "retain-on-failure",
    // What is not on the page is told at once, not when the whole test runs out of time.
    actionTimeout: 15_000,
    launchOptions: {
      executablePath: findBrowser(chromium.executablePath()),
      // Chromium's own sandbox refuses to run as root.
      args: isRoot ? ["--no-sandbox"] : [],
    },
  },
  webServer: {
    command: "node scripts/serve-for-tests.mjs",
    url: `${baseURL}/health`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    env: {
      PARAAT_MODE: "test",
      PORT: port,
      DATA_DIR: `.cache/browser-tests-${port}`,
      APP_NOW: "2026-05-01T09:00:00+02:00",
    },
  },
});
