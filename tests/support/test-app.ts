import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { type App, openApp } from "~/server/app.server";
import { standingClock } from "~/server/clock.server";
import type { Config } from "~/server/config.server";

/** 1 May 2026, nine o'clock in the Netherlands. */
export const testMoment = Date.parse("2026-05-01T09:00:00+02:00");

export type TestApp = App & {
  clock: ReturnType<typeof standingClock>;
  /** Statements that ran since the last look; for the budget of a page. */
  takeStatements(): string[];
  /** Closes the app and removes its folder. */
  close(): Promise<void>;
};

type Options = { config?: Partial<Config>; at?: number };

/** An application of its own on a real database in a temporary folder, with a clock that stands still. */
export async function openTestApp({ config, at = testMoment }: Options = {}): Promise<TestApp> {
  const dataDir = mkdtempSync(join(tmpdir(), "paraat-test-"));
  cpSync(await migratedFolder(), dataDir, { recursive: true });
  const clock = standingClock(at);
  let statements: string[] = [];
  const app = await openApp(
    { ...testConfig(dataDir), ...config },
    {
      clock,
      log: pino({ level: "silent" }),
      onStatement: (text) => statements.push(text),
      documentsImported: config?.region === undefined && config?.dataDir === undefined,
    },
  );
  return {
    ...app,
    clock,
    takeStatements() {
      const taken = statements;
      statements = [];
      return taken;
    },
    async close() {
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export function testConfig(dataDir: string): Config {
  return {
    mode: "test",
    region: "twente",
    port: 0,
    host: "127.0.0.1",
    baseUrl: "http://localhost:3000",
    dataDir,
    sessionSecret: "a secret for tests only, thirty-two or more",
    smtpUrl: undefined,
    mailFrom: "Paraat <noreply@localhost>",
    trustProxy: 0,
    map: "off",
    appNow: undefined,
  };
}

let migrated: Promise<string> | undefined;

/** Migrating and reading the rule documents takes longest, so it is done once and copied. */
function migratedFolder(): Promise<string> {
  migrated ??= makeMigratedFolder();
  return migrated;
}

async function makeMigratedFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "paraat-template-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const app = await openApp(testConfig(folder), { clock: standingClock(testMoment), log: pino({ level: "silent" }) });
  await app.close();
  rmSync(join(folder, "tmp"), { recursive: true, force: true });
  return folder;
}
