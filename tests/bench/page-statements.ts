import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import type { App } from "~/server/app.server";
import { createHttpServer } from "~/server/http/create-http-server.server";
import type { MeasuredPage, Visitors } from "./measured-pages";
import { visitPages } from "./page-visitor";

const visits = 12;

/** What was sent to the database: per visit of a page, without the first one, which reads the rules too. */
export type PageStatements = {
  page: MeasuredPage;
  visits: readonly (readonly string[])[];
  statuses: readonly number[];
};

/** Visits every page over HTTP in this process; `take` gives the statements that the app ran since it was last asked. */
export async function pageStatements(
  app: App,
  take: () => readonly string[],
  build: ServerBuild,
  { visitors, pages }: { visitors: Visitors; pages: readonly MeasuredPage[] },
): Promise<PageStatements[]> {
  const server = createHttpServer({ app, build: async () => build, files: (_request, _response, next) => next() });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const visitor = await visitPages((server.address() as AddressInfo).port, app.config.baseUrl, visitors);
  const found: PageStatements[] = [];
  for (const page of pages) {
    const paths = await visitor.pathsOf(page);
    const taken: (readonly string[])[] = [];
    const statuses: number[] = [];
    for (let index = 0; paths.length > 0 && index <= visits; index += 1) {
      take();
      const { status } = await visitor.get(page.by, paths[index % paths.length] ?? "");
      statuses.push(status);
      if (index > 0) taken.push(take());
    }
    found.push({ page, visits: taken, statuses });
  }
  server.closeAllConnections();
  server.close();
  await once(server, "close");
  return found;
}

/** The most statements that one visit took. */
export const mostStatements = ({ visits: each }: PageStatements): number =>
  Math.max(0, ...each.map((statements) => statements.length));
