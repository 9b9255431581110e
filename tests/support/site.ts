import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import { startSession } from "~/server/auth/start-session.server";
import type { Writer } from "~/server/database.server";
import { createHttpServer } from "~/server/http/create-http-server.server";
import { type RawAnswer, rawRequest } from "./raw-request";
import type { TestApp } from "./test-app";
import type { TestPerson } from "./test-region";

export type Site = {
  /** As that person, or as nobody; forms come from the own pages unless the headers say otherwise. */
  request(wanted: SiteRequest): Promise<RawAnswer>;
  /** Rows that requests changed since the last look. */
  takeChanges(): number;
  close(): Promise<void>;
};

export type SiteRequest = {
  by: TestPerson | null;
  method?: string;
  path: string;
  form?: Record<string, string> | string;
  headers?: Record<string, string>;
  /** Where the form stands: on a page of ours unless this says otherwise; null: the browser does not say. */
  origin?: string | null;
};

/**
 * The whole server around these pages, in which nothing stays: every unit of work runs to its end and is then undone,
 * so that a thousand requests that change something meet the same region.
 */
export async function openSite(app: TestApp, build: ServerBuild): Promise<Site> {
  const own = app.config.baseUrl;
  const cookies = new Map<string, string>();
  const undoing = undoingWriter(app);
  const server = createHttpServer({
    app: { ...app, database: { ...app.database, write: undoing.write } },
    build: async () => build,
    files: (_request, _response, next) => next(),
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  async function cookieOf(person: TestPerson | null): Promise<Record<string, string>> {
    if (person === null) return {};
    const { userId, membershipId } = person;
    if (!cookies.has(membershipId)) {
      const start = { userId, membershipId, endedToken: null };
      const token = await app.database.write((tx) => startSession(tx, app, start));
      cookies.set(membershipId, `paraat=${token}`);
    }
    return { cookie: cookies.get(membershipId) ?? "" };
  }

  return {
    async request({ by, method = "GET", path, form, headers = {}, origin = own }) {
      const body = form === undefined || typeof form === "string" ? form : new URLSearchParams(form).toString();
      const type: Record<string, string> =
        body === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" };
      const from: Record<string, string> = method === "GET" || origin === null ? {} : { origin };
      return rawRequest(port, {
        method,
        path,
        body,
        headers: { ...type, ...from, ...(await cookieOf(by)), ...headers },
      });
    },
    takeChanges: undoing.takeChanges,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

class Undone extends Error {}

function undoingWriter(app: TestApp) {
  const { sqlite } = app.database.writerConnection;
  const count = () => sqlite.prepare("SELECT total_changes()").pluck().get() as number;
  let changes = 0;

  async function write<T>(work: (tx: Writer) => Promise<T>): Promise<T> {
    const kept: T[] = [];
    try {
      await app.database.write(async (tx) => {
        const before = count();
        kept.push(await work(tx));
        changes += count() - before;
        throw new Undone();
      });
    } catch (error) {
      if (!(error instanceof Undone)) throw error;
    }
    return kept[0] as T;
  }

  return {
    write,
    takeChanges() {
      const taken = changes;
      changes = 0;
      return taken;
    },
  };
}
