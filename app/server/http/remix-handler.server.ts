import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  createRequestHandler,
  type RequestHandler as RemixRequestHandler,
  type ServerBuild,
  writeReadableStreamToWritable,
} from "@remix-run/node";
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from "express";

export type LoadBuild = () => Promise<ServerBuild>;

type Parts = {
  build: LoadBuild;
  baseUrl: string;
  mode: "production" | "development";
  context: (request: ExpressRequest, response: ExpressResponse) => AppLoadContext;
  /** Told of the build when it is first used, and during development whenever it has changed. */
  onBuild: (build: ServerBuild) => void;
};

/**
 * Lets Remix answer. Not the ready-made adapter: that one believes `X-Forwarded-Host` of anybody, and sends
 * Remix's last resort, an English sentence, to the visitor. Here a failure goes on to the failure page.
 */
export function remixHandler({ build, baseUrl, mode, context, onBuild }: Parts): RequestHandler {
  let current: ServerBuild | undefined;
  let handle: RemixRequestHandler;
  return async (request, response, next) => {
    try {
      const newest = await build();
      if (newest !== current) {
        current = newest;
        handle = createRequestHandler(newest, mode);
        onBuild(newest);
      }
      const answer = await handle(webRequest(request, response, baseUrl), context(request, response));
      if (isLastResort(answer)) throw new Error("Remix could not make the page");
      await send(answer, response);
    } catch (error) {
      next(error);
    }
  };
}

/** The request as web standard, under the address of the settings whatever the Host header says. */
export function webRequest(request: ExpressRequest, response: ExpressResponse, baseUrl: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (name.startsWith("x-forwarded-") || value === undefined) continue;
    for (const one of [value].flat()) headers.append(name, one);
  }
  headers.set("host", new URL(baseUrl).host);
  const aborter = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) aborter.abort();
  });
  response.once("finish", () => discardRest(request));
  const readsBody = request.method !== "GET" && request.method !== "HEAD";
  return new Request(baseUrl + request.originalUrl, {
    method: request.method,
    headers,
    signal: aborter.signal,
    ...(readsBody ? { body: createReadableStreamFromReadable(request), duplex: "half" } : {}),
  } as RequestInit);
}

/** What an action left unread of a body would keep the connection waiting for ever. */
function discardRest(request: ExpressRequest): void {
  if (request.complete) return;
  request.removeAllListeners("data");
  request.resume();
}

/** Own pages and data have another type; text with status 500 is what Remix sends when nothing else worked. */
const isLastResort = (answer: Response) =>
  answer.status === 500 && (answer.headers.get("Content-Type") ?? "").startsWith("text/plain");

async function send(answer: Response, response: ExpressResponse): Promise<void> {
  response.status(answer.status);
  for (const [name, value] of answer.headers) {
    if (name === "set-cookie") response.append(name, value);
    else response.set(name, value);
  }
  if (answer.body) await writeReadableStreamToWritable(answer.body, response);
  else response.end();
}
