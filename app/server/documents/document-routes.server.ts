import { pipeline } from "node:stream/promises";
import type { AppLoadContext } from "@remix-run/node";
import type { Request, Response } from "express";
import { documentFileName } from "~/copy/nl/documents/document-names";
import { contextFromCookie } from "../auth/context-from-cookie.server";
import type { DocumentRecord } from "../data/documents.server";
import { attachmentHeader } from "../http/attachment-header.server";
import type { BesideRoute } from "../http/beside-routes.server";
import { sendFailurePage } from "../http/failure-page.server";
import { readDocumentDownload } from "../queries/document-download.server";
import { logDownload } from "../use-cases/log-download.server";
import { makeDocument } from "./make-document.server";

type Part = { sha256: string | null; name: string; mediaType: string };

const pdf = (made: DocumentRecord): Part => ({
  sha256: made.fileSha256,
  name: documentFileName(made.kind, made.model.metadata.reference, made.number, "pdf"),
  mediaType: "application/pdf",
});

const archive = (made: DocumentRecord): Part => ({
  sha256: made.zipSha256,
  name: documentFileName(made.kind, made.model.metadata.reference, made.number, "zip"),
  mediaType: "application/zip",
});

/** Gives a document to whoever may read it; the file is made at the first download. */
const download =
  (partOf: (made: DocumentRecord) => Part) =>
  async ({ app }: AppLoadContext, request: Request, response: Response): Promise<void> => {
    const ctx = await contextFromCookie(app, request.headers.cookie);
    if (ctx === null) return response.redirect(303, `/aanmelden?naar=${encodeURIComponent(request.path)}`);
    const found = await readDocumentDownload(ctx, request.params.id ?? "");
    if (found === null) return sendFailurePage(response, "not_found", app.config.baseUrl);
    const part = partOf(await makeDocument(app, found.id));
    if (part.sha256 === null) return sendFailurePage(response, "not_found", app.config.baseUrl);
    const kept = await app.files.openForReading(part.sha256);
    if (kept === null) throw new Error(`the file of document ${found.id} is not in the store`);
    await logDownload(ctx, found);
    response.set({
      "Content-Type": part.mediaType,
      "Content-Length": String(kept.size),
      "Content-Disposition": attachmentHeader(part.name),
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
      "Cache-Control": "private, no-store",
    });
    await pipeline(kept.stream, response).catch((error) => {
      // A reader who walks away half-way is no fault of ours.
      if (!response.destroyed) throw error;
    });
  };

export const documentRoutes: readonly BesideRoute[] = [
  { method: "GET", path: "/documenten/:id", handler: download(pdf) },
  { method: "GET", path: "/documenten/:id/bijlagen", handler: download(archive) },
];
