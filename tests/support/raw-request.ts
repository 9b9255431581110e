import { type IncomingHttpHeaders, request } from "node:http";

export type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: string };

type Wanted = { method?: string; path: string; headers?: Record<string, string>; body?: string };

/** A request as anybody can send it: `fetch` decides itself about Origin, Host and the form of the path. */
export function rawRequest(port: number, { method = "GET", path, headers = {}, body }: Wanted): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const length =
      "transfer-encoding" in headers || body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const sent = request({ port, host: "127.0.0.1", method, path, headers: { ...length, ...headers } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(parts).toString("utf8"),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
