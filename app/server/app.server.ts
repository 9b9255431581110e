import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type HistoryAnchor, openHistoryAnchor } from "./anchor/history-anchor.server";
import { type Clock, clockFrom, systemClock } from "./clock.server";
import type { Config } from "./config.server";
import { type Database, openDatabase } from "./database.server";
import { type FileStore, openFileStore } from "./files/file-store.server";
import type { InspectionResult } from "./files/inspect/inspection-process.server";
import { scanWithClamd } from "./files/scan-file.server";
import { importRuleDocuments } from "./handreiking/import-rule-documents.server";
import { createRuleRegistry, type RuleRegistry } from "./handreiking/rule-registry.server";
import { type NewId, newUuid } from "./identifiers.server";
import { createLog, type Logger } from "./log.server";
import { readThemes, type Themes } from "./themes/read-themes.server";

/** Everything that lives as long as the process; handed to Remix as load context, never kept in a module. */
export type App = {
  config: Config;
  log: Logger;
  clock: Clock;
  newId: NewId;
  database: Database;
  anchor: HistoryAnchor;
  files: FileStore;
  rules: RuleRegistry;
  themes: Themes;
  close(): Promise<void>;
};

type Options = {
  log?: Logger;
  clock?: Clock;
  newId?: NewId;
  onStatement?: (text: string) => void;
  onInspected?: (result: InspectionResult | "busy") => void;
  /** Where the rule documents lie; those of the repository when it is not said. */
  documentsFolder?: string;
  /** The data folder is a copy of one that was opened with these documents, so they need not be read again. */
  documentsImported?: boolean;
};

/**
 * Opens the region: database brought to the newest schema, rule documents imported and compiled, file store ready.
 * Throws with place and remedy when a document is broken or differs from the version that was imported before.
 */
export async function openApp(config: Config, options: Options = {}): Promise<App> {
  const log = options.log ?? createLog(config.mode === "test" ? "warn" : "info");
  const clock = options.clock ?? (config.appNow === undefined ? systemClock : clockFrom(config.appNow));
  const newId = options.newId ?? newUuid;
  const themes = readThemes(config.themes);
  mkdirSync(config.dataDir, { recursive: true });
  const file = join(config.dataDir, "region.sqlite");
  const now = () => clock.now();
  const database: Database = openDatabase({
    file,
    log,
    now,
    onStatement: options.onStatement,
    onCommit: () => anchor.follow(),
  });
  const { sqlite } = database.writerConnection;
  const anchor = openHistoryAnchor({ file: config.historyAnchor, sqlite, log, now });
  if (!options.documentsImported) {
    const { documentsFolder: folder } = options;
    await importRuleDocuments({ database, clock, newId, region: config.region, folder });
  }
  const scan = config.scanner === undefined ? undefined : scanWithClamd(config.scanner, log);
  const files = openFileStore(config.dataDir, { scan, onInspected: options.onInspected });
  const rules = createRuleRegistry(database.reader, config.region);
  return {
    config,
    log,
    clock,
    newId,
    database,
    anchor,
    files,
    rules,
    themes,
    async close() {
      database.close();
    },
  };
}
