import { Agent, type IncomingHttpHeaders, request } from "node:http";
import type { MeasuredPage, Visitors } from "./measured-pages";

export type Visit = { status: number; headers: IncomingHttpHeaders; body: string; ms: number };

export type PageVisitor = {
  get(by: string, path: string): Promise<Visit>;
  /** Sends the fields of a form, as a browser without script does. */
  post(by: string, path: string, fields: URLSearchParams): Promise<Visit>;
  /** The addresses of a page, those with a `*` written out as the pages that there are. */
  pathsOf(page: MeasuredPage): Promise<string[]>;
};

/** One browser per person over one kept connection, so that the time is that of the server and hardly of the network. */
export async function visitPages(port: number, origin: string, visitors: Visitors): Promise<PageVisitor> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const cookies = new Map<string, string>();

  function send(method: string, path: string, headers: Record<string, string>, body = ""): Promise<Visit> {
    const started = process.hrtime.bigint();
    return new Promise((resolve, reject) => {
      const sent = request({ port, host: "127.0.0.1", method, path, headers, agent }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => {
          const ms = Number(process.hrtime.bigint() - started) / 1e6;
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(parts).toString(),
            ms,
          });
        });
      });
      sent.on("error", reject);
      sent.end(body);
    });
  }

  function post(by: string, path: string, fields: URLSearchParams): Promise<Visit> {
    const body = fields.toString();
    const type = { "content-type": "application/x-www-form-urlencoded", "content-length": String(body.length) };
    return send("POST", path, { origin, cookie: cookies.get(by) ?? "", ...type }, body);
  }

  for (const [by, membershipId] of Object.entries(visitors)) {
    const { status, headers } = await post(by, "/demo/rol", new URLSearchParams({ lidmaatschap: membershipId }));
    const cookie = headers["set-cookie"]?.[0]?.split(";")[0];
    if (cookie === undefined) throw new Error(`${by} cannot come in: ${status}`);
    cookies.set(by, cookie);
  }
  const get = (by: string, path: string) => send("GET", path, { cookie: cookies.get(by) ?? "" });

  return {
    get,
    post,
    async pathsOf({ by, paths }) {
      const found: string[] = [];
      for (const path of paths) {
        if (!path.endsWith("/vragen/*")) found.push(path);
        else found.push(...linksIn((await get(by, path.slice(0, -"/vragen/*".length))).body, path.slice(0, -1)));
      }
      return found;
    },
  };
}

function linksIn(html: string, start: string): string[] {
  const links = [...html.matchAll(/href="([^"#?]+)"/g)].map(([, href = ""]) => href);
  return [...new Set(links.filter((href) => href.startsWith(start)))];
}
