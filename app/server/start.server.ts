import { once } from "node:events";
import type { Server } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { portTaken, startedLine } from "~/copy/nl/start";
import { AnchorError } from "./anchor/history-anchor.server";
import { type App, openApp } from "./app.server";
import { ConfigError, readConfig } from "./config.server";
import { RuleDocumentError } from "./handreiking/import-rule-documents.server";
import { createHttpServer } from "./http/create-http-server.server";
import { staticFiles } from "./http/static-files.server";
import { createLog } from "./log.server";
import { type MailWorker, startMailWorker } from "./mail/mail-worker.server";
import { projectFolder } from "./project-folder.server";
import { startTimedWork, type TimedWork } from "./timed-work.server";

const patience = 10_000;

/** Serves the built application until it is told to stop. */
async function start(): Promise<void> {
  // React and Remix choose their fast and silent variant by this, at the moment they are loaded.
  process.env.NODE_ENV = "production";
  // What is written belongs to people in dossiers; other accounts of this machine have no business there.
  process.umask(0o077);
  const config = readConfig(process.env);
  // Of a demo, only what goes wrong is worth a line on the screen of whoever tries it.
  const app = await openApp(config, { log: createLog(config.mode === "production" ? "info" : "warn") });
  const pages = (await import(pathToFileURL(join(projectFolder, "build/server/index.js")).href)) as ServerBuild;
  const server = createHttpServer({ app, build: async () => pages, files: staticFiles(config.baseUrl) });
  server.listen(config.port, config.host);
  await once(server, "listening");
  process.stdout.write(`${startedLine(config.baseUrl, config.mode === "demo")}\n`);
  stopOnSignal(server, app, [startMailWorker(app), startTimedWork(app)]);
}

/** Lets requests that run finish, and closes the database last, so that its file is left whole and alone. */
function stopOnSignal(server: Server, app: App, workers: readonly (MailWorker | TimedWork)[]): void {
  const stop = async () => {
    setTimeout(() => server.closeAllConnections(), patience).unref();
    server.close();
    server.closeIdleConnections();
    await once(server, "close");
    for (const worker of workers) await worker.stop();
    await app.close();
    process.exit(0);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

start().catch((error) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});

function explain(error: unknown): string {
  const isMeantForReader = [ConfigError, RuleDocumentError, AnchorError].some((kind) => error instanceof kind);
  if (error instanceof Error && isMeantForReader) return error.message;
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && error.code === "EADDRINUSE" && "port" in error) return portTaken(String(error.port));
  return error.stack ?? error.message;
}
