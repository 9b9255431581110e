import type { RequestHandler } from "express";
import { sendFailurePage } from "./failure-page.server";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses every request that may change something unless it comes from a page of this installation. Stands before
 * all else, because Remix checks the origin of page actions only, not of `?_data=` and routes without a page.
 */
export function originGate(baseUrl: string): RequestHandler {
  return (request, response, next) => {
    if (safeMethods.has(request.method) || isOwnOrigin(request.headers, baseUrl)) next();
    else sendFailurePage(response, "foreign_origin", baseUrl);
  };
}

type OriginHeaders = { origin?: string; "sec-fetch-site"?: string | string[] };

/** A browser that sends no Origin must say by Sec-Fetch-Site that the page is ours; saying nothing is refused. */
export function isOwnOrigin(headers: OriginHeaders, baseUrl: string): boolean {
  if (headers.origin !== undefined) return headers.origin === baseUrl;
  return headers["sec-fetch-site"] === "same-origin";
}
