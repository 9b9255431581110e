import { join } from "node:path";
import type { Config } from "~/server/config.server";

/** The settings of a region that lives in a temporary folder. */
export function testConfig(dataDir: string): Config {
  return {
    mode: "test",
    region: "twente",
    port: 0,
    host: "127.0.0.1",
    baseUrl: "http://localhost:3000",
    dataDir,
    historyAnchor: join(dataDir, "history.anchor"),
    sessionSecret: "a secret for tests only, thirty-two or more",
    smtpUrl: undefined,
    mailFrom: "Paraat <noreply@localhost>",
    trustProxy: 0,
    map: "off",
    themes: undefined,
    scanner: undefined,
    appNow: undefined,
  };
}
