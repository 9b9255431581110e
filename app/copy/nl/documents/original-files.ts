import { type OriginalFile, type ParagraphBlock, paragraph } from "~/domain/documents/document-model";
import type { FileInDocument } from "~/domain/documents/evenement-in-document";
import { placeOriginals } from "~/domain/documents/place-originals";

/** The originals of files, with where they travel: inside the document or beside it. */
export const originalsOf = (files: readonly FileInDocument[]): OriginalFile[] =>
  placeOriginals(
    files.map(({ document, name, version, sha256, size, mediaType }) => ({
      name,
      sha256,
      size,
      mediaType,
      description: `${document}, versie ${version}`,
    })),
  );

/** Where the reader finds the originals, and how to check them. */
export const whereOriginalsAre = (placed: readonly OriginalFile[]): ParagraphBlock =>
  paragraph(
    placed.some(({ placement }) => placement === "beside")
      ? "De originelen zijn samen groter dan 25 MB. Ze staan ongewijzigd in het zip-bestand dat bij dit document hoort. Met de code kunt u nagaan dat een bestand niet is veranderd."
      : "De originelen zitten ongewijzigd in dit pdf-bestand. Open in uw pdf-lezer het venster met bijlagen. Met de code kunt u nagaan dat een bestand niet is veranderd.",
  );
