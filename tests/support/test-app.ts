import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { type App, openApp } from "~/server/app.server";
import { standingClock } from "~/server/clock.server";
import type { Config } from "~/server/config.server";
import { demoTemplate, regionTemplate } from "./region-template";
import { testConfig } from "./test-config";

type OpenOptions = NonNullable<Parameters<typeof openApp>[1]>;

/** 1 May 2026, nine o'clock in the Netherlands. */
export const testMoment = Date.parse("2026-05-01T09:00:00+02:00");

export type TestApp = App & {
  clock: ReturnType<typeof standingClock>;
  /** Statements that ran since the last look; for the budget of a page. */
  takeStatements(): string[];
  /** Closes the app and removes its folder. */
  close(): Promise<void>;
};

type Options = {
  onInspected?: OpenOptions["onInspected"];
  config?: Partial<Config>;
  at?: number;
  /** Begins with the region of the demonstration instead of an empty one. */
  demo?: boolean;
  /** A region of its own, with its rule documents in this folder of `tests/documents`, that holds nothing else. */
  other?: string;
};

/** An application of its own on a real database in a temporary folder, with a clock that stands still. */
export async function openTestApp({
  config,
  at = testMoment,
  demo = false,
  other,
  onInspected,
}: Options = {}): Promise<TestApp> {
  const dataDir = mkdtempSync(join(tmpdir(), "paraat-test-"));
  if (other === undefined) cpSync(await (demo ? demoTemplate() : regionTemplate()), dataDir, { recursive: true });
  const clock = standingClock(at);
  let statements: string[] = [];
  const app = await openApp(
    { ...testConfig(config?.dataDir ?? dataDir), ...(other === undefined ? {} : { region: other }), ...config },
    {
      clock,
      log: pino({ level: "silent" }),
      onStatement: (text) => statements.push(text),
      onInspected,
      documentsFolder: other === undefined ? undefined : join(import.meta.dirname, "../documents", other),
      documentsImported: other === undefined && config?.region === undefined && config?.dataDir === undefined,
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
