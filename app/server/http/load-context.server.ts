import type { AppLoadContext } from "@remix-run/node";
import type { Request, Response } from "express";
import type { App } from "../app.server";

declare module "@remix-run/node" {
  /** What every loader and action gets as `context`. */
  interface AppLoadContext {
    app: App;
    /** For the scripts of the page, see security-headers. */
    cspNonce: string;
    /** The visitor's network address, behind the proxies that the settings trust; for the sign-in limiter. */
    remoteAddress: string;
    requestId: string;
  }
}

export function loadContext(app: App, request: Request, response: Response): AppLoadContext {
  return {
    app,
    cspNonce: response.locals.cspNonce,
    remoteAddress: request.ip ?? "",
    requestId: response.locals.requestId,
  };
}
