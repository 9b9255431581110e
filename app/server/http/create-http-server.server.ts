import { createServer, type Server } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import type { App } from "../app.server";
import { type BesideRoute, besideRoutes } from "./beside-routes.server";
import { bodyLimits } from "./body-limits.server";
import { entryPoints } from "./entry-points.server";
import { sendFailurePage } from "./failure-page.server";
import { loadContext } from "./load-context.server";
import { originGate } from "./origin-gate.server";
import { type LoadBuild, remixHandler } from "./remix-handler.server";
import { requestLog } from "./request-log.server";
import { securityHeaders } from "./security-headers.server";

type Parts = {
  app: App;
  build: LoadBuild;
  /** Serves the files of the pages: from the build, or by Vite during development. */
  files: RequestHandler;
  development?: boolean;
  beside?: readonly BesideRoute[];
};

/** The web server of one region: guards first, then files and the routes beside Remix, then the pages. */
export function createHttpServer({ app, build, files, development = false, beside = besideRoutes }: Parts): Server {
  const { baseUrl, map, trustProxy } = app.config;
  const patternsOf = (routes: ServerBuild["routes"]) => entryPoints({ routes }, beside).map((entry) => entry.path);
  let patterns = patternsOf({});
  const site = express();
  site.disable("x-powered-by");
  site.disable("etag");
  site.set("trust proxy", trustProxy);
  site.use(requestLog(app, () => patterns));
  site.use(securityHeaders({ baseUrl, map, development }));
  site.use(originGate(baseUrl));
  site.use(readableAddress(baseUrl));
  site.use(bodyLimits(beside, baseUrl));
  site.use(files);
  for (const route of beside) site[method(route)](route.path, besideHandler(app, route));
  site.use(
    remixHandler({
      build,
      baseUrl,
      mode: development ? "development" : "production",
      context: (request, response) => loadContext(app, request, response),
      onBuild: (loaded) => {
        patterns = patternsOf(loaded.routes);
      },
    }),
  );
  site.use(failed(app));
  return withTimeLimits(createServer(site));
}

const method = (route: BesideRoute) => (route.method === "GET" ? "get" : "post");

const besideHandler =
  (app: App, route: BesideRoute): RequestHandler =>
  (request, response, next) => {
    route.handler(loadContext(app, request, response), request, response).catch(next);
  };

/** An address that cannot be decoded would fail somewhere inside, as if it were a fault of ours. */
function readableAddress(baseUrl: string): RequestHandler {
  return (request, response, next) => {
    try {
      if (!request.originalUrl.startsWith("/")) throw new URIError("not a path");
      decodeURIComponent(request.path);
      next();
    } catch {
      sendFailurePage(response, "bad_request", baseUrl);
    }
  };
}

function failed(app: App): ErrorRequestHandler {
  return (error, _request, response, next) => {
    const { baseUrl } = app.config;
    if (response.headersSent) return next(error);
    if (error?.statusCode === 400) return sendFailurePage(response, "bad_request", baseUrl);
    app.log.error({ err: error, requestId: response.locals.requestId }, "request failed");
    sendFailurePage(response, "failed", baseUrl);
  };
}

/** Slow or silent visitors may not keep connections: headers at once, a large upload within ten minutes. */
function withTimeLimits(server: Server): Server {
  server.headersTimeout = 10_000;
  server.requestTimeout = 600_000;
  server.keepAliveTimeout = 65_000;
  server.setTimeout(120_000);
  server.maxRequestsPerSocket = 1_000;
  return server;
}
