import type { Context } from "../context.server";
import type { DocumentRecord } from "../data/documents.server";
import { record } from "../history.server";

/** A document holds personal data, so the history says who took it. */
export async function logDownload(ctx: Context, document: DocumentRecord): Promise<void> {
  await ctx.write((tx) =>
    record(tx, ctx, {
      type: "document.downloaded",
      dossierId: document.dossierId,
      subjectId: document.id,
      payload: { documentId: document.id, kind: document.kind },
    }),
  );
}
