import { type Block, type DocumentModel, heading, paragraph } from "~/domain/documents/document-model";
import type { Refusal } from "~/domain/documents/refusal";
import { formatDate } from "../format";
import {
  adviserBlocks,
  considerationBlocks,
  decisionMetadata,
  departureBlocks,
  hearingBlocks,
  letterhead,
  objectionBlocks,
  openMatterBlocks,
  signature,
} from "./decision-parts";
import { classBlock, evenementFacts, evenementLine, lateNotice } from "./evenement-parts";

/** The refusal as it goes to the applicant. */
export function refusalDocument(refusal: Refusal): DocumentModel {
  const { evenement, application } = refusal;
  return {
    metadata: decisionMetadata(refusal, `Weigering vergunning ${evenement.name}`, evenementLine(evenement)),
    blocks: [
      letterhead(refusal),
      heading(2, "Besluit"),
      paragraph(
        `U vroeg op ${formatDate(application.receivedOn)} een vergunning voor ${evenement.name}. De burgemeester van ${refusal.gemeente} weigert deze vergunning. Het evenement mag niet doorgaan.`,
        "lead",
      ),
      ...lateNotice(application.timeliness),
      heading(2, "Het evenement"),
      ...(refusal.class ? [classBlock(refusal.class)] : []),
      { kind: "facts", items: evenementFacts(evenement) },
      ...groundBlocks(refusal),
      ...considerationBlocks(refusal),
      ...hearingBlocks(refusal.heard, "te weigeren"),
      ...adviserBlocks(refusal.advisers),
      ...departureBlocks(refusal.departures),
      ...openMatterBlocks(refusal.openMatters),
      ...objectionBlocks(refusal.objection, refusal.reference),
      signature(refusal),
    ],
    files: [],
  };
}

function groundBlocks({ grounds }: Refusal): Block[] {
  if (grounds.length === 0) return [];
  return [
    heading(2, "Gronden voor de weigering"),
    paragraph("De burgemeester weigert de vergunning in het belang van:"),
    { kind: "list", style: "bulleted", items: grounds },
  ];
}
