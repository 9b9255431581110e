import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { PageStateContext } from "~/components/page-state";

/** Pages wait for all their data, so there is nothing to stream: one piece of text is quicker and simpler. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { cspNonce }: AppLoadContext,
): Response {
  const html = renderToString(
    <PageStateContext.Provider value={{ nonce: cspNonce, hasProblems: status === 422 }}>
      <RemixServer context={context} url={request.url} />
    </PageStateContext.Provider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}

/** Faults of the program go to the log with the request's number; answers such as 404 are no faults. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.app.log.error({ err: error, requestId: context.requestId }, "page failed");
}
