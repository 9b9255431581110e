import type { RequestHandler } from "express";
import type { BesideRoute } from "./beside-routes.server";
import { sendFailurePage } from "./failure-page.server";
import { matchesPattern } from "./route-pattern.server";

/** A filled-in form is text; a megabyte is some hundreds of pages of it. */
export const largestForm = 1024 * 1024;

const longestFormBody = 30_000;

/**
 * Lets bodies through that a form of ours can send: text fields up to a limit, files only where a route asks for
 * them and up to its own limit. The length must be known beforehand, so that nothing is read in vain.
 */
export function bodyLimits(routes: readonly BesideRoute[], baseUrl: string): RequestHandler {
  return (request, response, next) => {
    if (request.headers["transfer-encoding"] !== undefined) {
      return sendFailurePage(response.set("Connection", "close"), "length_required", baseUrl);
    }
    const length = Number(request.headers["content-length"] ?? 0);
    if (length === 0) return next();
    const upload = routes.find((route) => route.method === request.method && matchesPattern(route.path, request.path));
    const type = upload?.largestUpload === undefined ? "application/x-www-form-urlencoded" : "multipart/form-data";
    if (!request.is(type)) return sendFailurePage(response, "wrong_type", baseUrl);
    if (length > (upload?.largestUpload ?? largestForm)) return sendFailurePage(response, "too_large", baseUrl);
    if (upload === undefined) closeWhenSlow(request);
    next();
  };
}

/** A form that trickles in keeps a connection busy for nothing. */
function closeWhenSlow(request: Parameters<RequestHandler>[0]): void {
  const timer = setTimeout(() => request.destroy(), longestFormBody);
  timer.unref();
  request.once("close", () => clearTimeout(timer));
  request.once("end", () => clearTimeout(timer));
}
