import { adviceBundleDocument } from "~/copy/nl/documents/advice-bundle";
import { applicationCopyDocument } from "~/copy/nl/documents/application-copy";
import { meldingLetterDocument } from "~/copy/nl/documents/melding-letter";
import { permitDocument } from "~/copy/nl/documents/permit";
import { refusalDocument } from "~/copy/nl/documents/refusal";
import { revocationDocument } from "~/copy/nl/documents/revocation";
import type { DocumentModel } from "~/domain/documents/document-model";
import type { Context } from "../context.server";
import { newestDecision } from "../data/decisions.server";
import type { DocumentKind } from "../data/documents.server";
import type { DossierState } from "../data/dossier-state.server";
import type { Reader } from "../database.server";
import { gatherAdviceBundle } from "./gather-advice-bundle.server";
import { gatherApplicationCopy } from "./gather-application-copy.server";
import { gatherMeldingLetter, gatherPermit, gatherRefusal, gatherRevocation } from "./gather-decision.server";

/** What a document of this dossier says now; null when there is nothing yet to make it of. */
export async function documentModel(
  read: Reader,
  ctx: Context,
  state: DossierState,
  kind: DocumentKind,
): Promise<DocumentModel | null> {
  if (kind === "advice_bundle") return adviceBundleDocument(await gatherAdviceBundle(read, ctx, state));
  if (kind === "application_copy") return applicationCopyDocument(gatherApplicationCopy(read, state));
  const taken = await newestDecision(read, state.dossier.id);
  if (taken === null) return null;
  switch (taken.decision.kind) {
    case "granted":
    case "maintained":
    case "amended":
      return kind === "permit" ? permitDocument(await gatherPermit(read, state, taken)) : null;
    case "refused":
      return kind === "refusal" ? refusalDocument(await gatherRefusal(read, state, taken)) : null;
    case "revoked":
      return kind === "refusal" ? revocationDocument(await gatherRevocation(read, state, taken)) : null;
    case "accepted":
    case "forbidden":
      return kind === "melding_letter" ? meldingLetterDocument(await gatherMeldingLetter(read, state, taken)) : null;
    default:
      return null;
  }
}
