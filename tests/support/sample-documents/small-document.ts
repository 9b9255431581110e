import type { Block, DocumentModel, OriginalFile } from "~/domain/documents/document-model";

/** A document with the given blocks and nothing else of interest. */
export const smallDocument = (blocks: readonly Block[], files: readonly OriginalFile[] = []): DocumentModel => ({
  metadata: {
    title: "Proef",
    language: "nl-NL",
    date: Date.UTC(2027, 4, 1, 10),
    author: "Gemeente Voorbeeld",
    reference: "E-2027-0001",
    versionLine: "Aanvraag versie 1",
    pageLabel: "Pagina {page} van {pages}",
  },
  blocks,
  files,
});

export const longSentence =
  "De organisator houdt overal een doorgang vrij van ten minste 4,5 meter breed en 4,2 meter hoog, ook in bochten.";
