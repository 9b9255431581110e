import { pipeline } from "node:stream/promises";
import type { AppLoadContext } from "@remix-run/node";
import type { Request, Response } from "express";
import { contextFromCookie } from "../auth/context-from-cookie.server";
import { attachmentHeader } from "../http/attachment-header.server";
import { sendFailurePage } from "../http/failure-page.server";
import { readFileDownload } from "../queries/file-download.server";

/**
 * Gives a file to whoever may read it, as a download and never as a page: what strangers sent is not to run in the
 * name of this site.
 */
export async function downloadHandler({ app }: AppLoadContext, request: Request, response: Response): Promise<void> {
  const ctx = await contextFromCookie(app, request.headers.cookie);
  if (ctx === null) return response.redirect(303, `/aanmelden?naar=${encodeURIComponent(request.path)}`);
  const file = await readFileDownload(ctx, request.params.id ?? "");
  if (file === null) return sendFailurePage(response, "not_found", app.config.baseUrl);
  const kept = await app.files.openForReading(file.sha256);
  if (kept === null) throw new Error(`the file of version ${request.params.id} is not in the store`);
  response.set({
    "Content-Type": file.mediaType,
    "Content-Length": String(kept.size),
    "Content-Disposition": attachmentHeader(file.fileName),
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
    "Cache-Control": "private, no-store",
  });
  await pipeline(kept.stream, response).catch((error) => {
    // A reader who walks away half-way is no fault of ours.
    if (!response.destroyed) throw error;
  });
}
