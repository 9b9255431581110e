import { type DocumentModel, heading, paragraph } from "~/domain/documents/document-model";
import type { MeldingLetter } from "~/domain/documents/melding-letter";
import { formatDate } from "../format";
import { considerationBlocks, decisionMetadata, letterhead, objectionBlocks, signature } from "./decision-parts";
import { evenementFacts, evenementLine, lateNotice } from "./evenement-parts";

/** The answer to a melding. */
export function meldingLetterDocument(letter: MeldingLetter): DocumentModel {
  const { evenement, application, outcome } = letter;
  const accepted = outcome === "accepted";
  const title = accepted ? `Melding akkoord: ${evenement.name}` : `Melding verboden: ${evenement.name}`;
  const answer = accepted
    ? "De melding is akkoord. Het evenement mag doorgaan zoals u het hebt gemeld. U hebt geen vergunning nodig."
    : `De burgemeester van ${letter.gemeente} verbiedt het evenement. Het mag niet doorgaan.`;
  return {
    metadata: decisionMetadata(letter, title, evenementLine(evenement), "melding"),
    blocks: [
      letterhead(letter, "melding"),
      heading(2, "Besluit"),
      paragraph(`U meldde op ${formatDate(application.receivedOn)} ${evenement.name}. ${answer}`, "lead"),
      ...(accepted ? [paragraph("Verandert er iets aan het evenement? Geef dat dan eerst door aan de gemeente.")] : []),
      ...lateNotice(application.timeliness),
      heading(2, "Het evenement"),
      { kind: "facts", items: evenementFacts(evenement) },
      ...considerationBlocks(letter),
      ...objectionBlocks(letter.objection, letter.reference),
      signature(letter),
    ],
    files: [],
  };
}
