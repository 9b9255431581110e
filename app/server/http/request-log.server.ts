import type { RequestHandler } from "express";
import type { App } from "../app.server";
import { patternOf } from "./route-pattern.server";

/** One line per request without anything about a person: pattern instead of address, no query, no network address. */
export function requestLog(
  { log, clock, newId }: Pick<App, "log" | "clock" | "newId">,
  patterns: () => string[],
): RequestHandler {
  return (request, response, next) => {
    const requestId = newId();
    const started = clock.now();
    response.locals.requestId = requestId;
    response.set("X-Request-Id", requestId);
    response.once("close", () => {
      const line = {
        requestId,
        method: request.method,
        route: patternOf(patterns(), request.path),
        status: response.statusCode,
        ms: clock.now() - started,
        ...(response.writableFinished ? {} : { aborted: true }),
      };
      if (response.statusCode >= 500) log.error(line, "request");
      else log.info(line, "request");
    });
    next();
  };
}
