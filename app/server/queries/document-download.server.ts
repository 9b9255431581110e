import { can } from "~/domain/access/actions";
import { mayReadDocument } from "~/domain/access/documents";
import { mayReadReport } from "~/domain/access/report-access";
import type { Context } from "../context.server";
import { type DocumentRecord, findDocument } from "../data/documents.server";
import { findDossier } from "../data/dossiers.server";
import { gemeenteOfReport } from "../data/year-reports.server";

/** The document with this id, when this reader may have it; what is not found and what is not allowed look the same. */
export async function readDocumentDownload(ctx: Context, id: string): Promise<DocumentRecord | null> {
  const document = await findDocument(ctx.read, id);
  if (document === null) return null;
  if (document.dossierId === null)
    return mayReadReport(ctx.actor, gemeenteOfReport(document.subjectId)) ? document : null;
  if (!can(ctx.actor, "dossier.read") || !mayReadDocument(ctx.actor.role, document.kind)) return null;
  const dossier = await findDossier(ctx.read, ctx.actor, document.dossierId);
  return dossier === null ? null : document;
}
