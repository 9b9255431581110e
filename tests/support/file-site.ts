import { once } from "node:events";
import { readdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createHttpServer } from "~/server/http/create-http-server.server";
import { signIn } from "~/server/use-cases/sign-in.server";
import { startDraft } from "~/server/use-cases/start-draft.server";
import { fileVersion } from "~db/schema";
import { smallPdf } from "./small-pdf";
import { openTestApp } from "./test-app";
import { addRegion, type TestPerson, testPassword } from "./test-region";

export const pdf = smallPdf();
export const ownOrigin = { Origin: "http://localhost:3000" };

type Sent = { path: string; by: TestPerson | null; files?: [name: string, content: Buffer][]; fields?: object };
type Uploaded = { fileVersionId: string; threadId: string; number: number };

export type FileSite = Awaited<ReturnType<typeof openFileSite>>;

/** A region behind the real server, for tests that send and fetch files as a browser does. */
export async function openFileSite(options: Parameters<typeof openTestApp>[0] = {}) {
  const app = await openTestApp(options);
  const region = await addRegion(app);
  const server = createHttpServer({
    app,
    build: () => Promise.reject(new Error("this test asks for no page")),
    files: (_request, _response, next) => next(),
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function cookieOf({ email }: TestPerson): Promise<string> {
    const outcome = await signIn(app, { email, password: testPassword, remoteAddress: "::1", endedToken: null });
    if (!outcome.ok) throw new Error(outcome.reason);
    return `paraat=${outcome.value.token}`;
  }

  async function send({ path, by, files = [["plan.pdf", pdf]], fields = {} }: Sent, accept = "application/json") {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    for (const [name, content] of files) body.append("bestand", new Blob([new Uint8Array(content)]), name);
    const Cookie = by === null ? "" : await cookieOf(by);
    const headers = { ...ownOrigin, Cookie, Accept: accept };
    return fetch(base + path, { method: "POST", body, headers, redirect: "manual" });
  }

  /** One file by somebody who is signed in already. */
  async function sendWith(cookie: string, path: string, fileName: string, content: Buffer) {
    const body = new FormData();
    body.append("bestand", new Blob([new Uint8Array(content)]), fileName);
    return fetch(base + path, {
      method: "POST",
      body,
      headers: { ...ownOrigin, Cookie: cookie, Accept: "application/json" },
    });
  }

  return {
    app,
    region,
    base,
    cookieOf,
    send,
    sendWith,
    /** What the server says about a file that it takes. */
    async uploaded(sent: Sent): Promise<Uploaded> {
      const answer = await send(sent);
      const { files } = await answer.json();
      if (answer.status !== 200) throw new Error(JSON.stringify(files));
      return files[0];
    },
    async newDraft(person = region.organiser): Promise<string> {
      const outcome = await startDraft(await person.context());
      if (!outcome.ok) throw new Error(outcome.reason);
      return outcome.value.draftId;
    },
    rows: () => app.database.reader.select().from(fileVersion).all(),
    /** What stands half written. */
    inTmp() {
      const tmp = join(app.config.dataDir, "tmp");
      return readdirSync(tmp).flatMap((folder) => readdirSync(join(tmp, folder)));
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await app.close();
    },
  };
}
