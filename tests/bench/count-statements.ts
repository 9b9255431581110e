import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import pino from "pino";
import { openApp } from "~/server/app.server";
import { clockFrom } from "~/server/clock.server";
import { readConfig } from "~/server/config.server";
import { createHttpServer } from "~/server/http/create-http-server.server";
import { testMoment } from "../support/test-app";
import type { MeasuredPage, Visitors } from "./measured-pages";
import { visitPages } from "./page-visitor";

const visits = 12;

/** The most statements that one visit of each page took, in a server inside this process that tells of every one. */
export async function countStatements(
  dataDir: string,
  build: ServerBuild,
  visitors: Visitors,
  pages: readonly MeasuredPage[],
): Promise<number[]> {
  let statements: string[] = [];
  const settings = { PARAAT_MODE: "test", DATA_DIR: dataDir, HISTORY_ANCHOR: join(dataDir, "history.anchor") };
  const app = await openApp(readConfig(settings), {
    clock: clockFrom(testMoment),
    log: pino({ level: "silent" }),
    onStatement: (text) => statements.push(text),
  });
  const server = createHttpServer({ app, build: async () => build, files: (_request, _response, next) => next() });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const visitor = await visitPages((server.address() as AddressInfo).port, app.config.baseUrl, visitors);
  const counts: number[] = [];
  for (const page of pages) {
    const paths = await visitor.pathsOf(page);
    let most: string[] = [];
    for (let index = 0; paths.length > 0 && index < visits; index += 1) {
      statements = [];
      await visitor.get(page.by, paths[index % paths.length] ?? "");
      if (index > 0 && statements.length > most.length) most = statements;
    }
    counts.push(most.length);
    if (process.env.BENCH_STATEMENTS === page.name)
      for (const text of most) process.stdout.write(`${text.slice(0, 400)}\n\n`);
  }
  server.closeAllConnections();
  server.close();
  await once(server, "close");
  await app.close();
  return counts;
}
