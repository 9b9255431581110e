import { type DocumentModel, heading, paragraph } from "~/domain/documents/document-model";
import type { Revocation } from "~/domain/documents/revocation";
import { formatDate } from "../format";
import {
  adviserBlocks,
  considerationBlocks,
  decisionMetadata,
  hearingBlocks,
  letterhead,
  objectionBlocks,
  revisionGroundBlocks,
  signature,
} from "./decision-parts";
import { evenementFacts, evenementLine } from "./evenement-parts";

/** The withdrawal of a permit as it goes to its holder. */
export function revocationDocument(revocation: Revocation): DocumentModel {
  const { evenement, gemeente, grantedOn } = revocation;
  const given = grantedOn === null ? "de vergunning" : `de vergunning die hij op ${formatDate(grantedOn)} gaf`;
  return {
    metadata: decisionMetadata(revocation, `Intrekking vergunning ${evenement.name}`, evenementLine(evenement)),
    blocks: [
      letterhead(revocation),
      heading(2, "Besluit"),
      paragraph(
        `De burgemeester van ${gemeente} trekt ${given} voor ${evenement.name} in. Het evenement mag niet doorgaan.`,
        "lead",
      ),
      heading(2, "Het evenement"),
      { kind: "facts", items: evenementFacts(evenement) },
      ...revisionGroundBlocks(revocation.grounds),
      ...considerationBlocks(revocation),
      ...hearingBlocks(revocation.heard, "de vergunning in te trekken"),
      ...adviserBlocks(revocation.advisers),
      ...objectionBlocks(revocation.objection, revocation.reference),
      signature(revocation),
    ],
    files: [],
  };
}
