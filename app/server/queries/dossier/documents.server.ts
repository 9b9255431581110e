import { mayReadDocument } from "~/domain/access/documents";
import { decisionDocumentOf } from "~/domain/documents/decision-document";
import type { DecisionKind, DossierTrack } from "~/domain/dossier/status";
import { type Outcome, ok } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { type DocumentKind, documentsOfDossier } from "../../data/documents.server";
import type { DossierHead } from "./dossier-head.server";
import { openDossierPage } from "./open-dossier-page.server";

export type DocumentsPage = {
  head: DossierHead;
  documents: readonly {
    id: string;
    kind: DocumentKind;
    number: number;
    requestedAt: number;
    modelHash: string;
    hasArchive: boolean;
  }[];
  /** Kinds that can be made of the dossier as it is now. */
  makeable: readonly DocumentKind[];
};

/** The documents of a dossier that this reader may have, and those that can be made now. */
export async function readDocuments(ctx: Context, reference: string): Promise<Outcome<DocumentsPage>> {
  const opened = await openDossierPage(ctx, reference);
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  const documents = (await documentsOfDossier(ctx.read, head.id)).filter(({ kind }) =>
    mayReadDocument(ctx.actor.role, kind),
  );
  return ok({
    head,
    documents: documents.map(({ id, kind, number, requestedAt, modelHash, model }) => ({
      id,
      kind,
      number,
      requestedAt,
      modelHash,
      hasArchive: model.files.some((file) => file.placement === "beside"),
    })),
    makeable: kindsFor(state.dossier).filter((kind) => mayReadDocument(ctx.actor.role, kind)),
  });
}

type Decided = { track: DossierTrack; outcome: DecisionKind | null };

function kindsFor({ track, outcome }: Decided): readonly DocumentKind[] {
  const decision = decisionDocumentOf(outcome);
  return [
    ...(decision === null ? [] : [decision]),
    ...(track === "permit" ? (["advice_bundle"] as const) : []),
    "application_copy",
  ];
}
