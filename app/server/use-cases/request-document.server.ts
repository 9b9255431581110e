import { can } from "~/domain/access/actions";
import { mayReadDocument } from "~/domain/access/documents";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt } from "../attempt.server";
import type { Context } from "../context.server";
import { addDocument, type DocumentKind } from "../data/documents.server";
import { dossierState } from "../data/dossier-state.server";
import { findDossier } from "../data/dossiers.server";
import { documentModel } from "../documents/document-model.server";
import { record } from "../history.server";

type Input = { dossierId: string; kind: DocumentKind };

/** Keeps a document as the dossier is now: what it says and the hash of that. The file itself is made afterwards. */
export async function requestDocument(
  ctx: Context,
  { dossierId, kind }: Input,
): Promise<Outcome<{ documentId: string }>> {
  if (!can(ctx.actor, "dossier.read") || !mayReadDocument(ctx.actor.role, kind)) return refuse("forbidden");
  return attempt(ctx, async (tx) => {
    const dossier = await findDossier(tx, ctx.actor, dossierId);
    if (dossier === null) return refuse("not_found");
    // One that was only announced says nothing yet.
    if (dossier.applicationId === null) return refuse("too_early");
    const state = await dossierState(tx, ctx, dossier);
    const model = await documentModel(tx, ctx, state, kind);
    if (model === null) return refuse("too_early");
    const subjectId = kind === "application_copy" ? state.version.id : dossier.id;
    const document = await addDocument(tx, ctx, { kind, subjectId, dossierId, model });
    await record(tx, ctx, {
      type: "document.requested",
      dossierId,
      subjectId: document.id,
      payload: { documentId: document.id, kind },
    });
    return ok({ documentId: document.id });
  });
}
