import { createHash } from "node:crypto";
import { type PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from "pdf-lib";
import type { DocumentModel } from "~/domain/documents/document-model";
import { uniqueFileNames } from "~/domain/documents/file-names";

/** The bytes of an original, found by the hash that the model names. */
export type Original = { sha256: string; bytes: Uint8Array };

/**
 * Puts the originals into the document exactly as they are: not opened, not parsed, not compressed. Refuses bytes
 * that are not the ones the document lists.
 */
export function writeFiles(document: PDFDocument, model: DocumentModel, originals: readonly Original[]): void {
  const { context, catalog } = document;
  const embedded = model.files.filter((file) => file.placement === "embedded");
  if (embedded.length === 0) return;
  const bytesOf = new Map(originals.map((original) => [original.sha256, original.bytes]));
  const names = uniqueFileNames(embedded.map((file) => file.name));
  const date = PDFString.fromDate(new Date(model.metadata.date));

  const specifications = embedded.map((file, at): { name: PDFHexString; ref: PDFRef } => {
    const bytes = bytesOf.get(file.sha256);
    if (!bytes) throw new Error(`the original with hash ${file.sha256} was not given`);
    if (createHash("sha256").update(bytes).digest("hex") !== file.sha256) {
      throw new Error(`the original with hash ${file.sha256} has other bytes than the document lists`);
    }
    const stream = context.stream(bytes, { Type: "EmbeddedFile" });
    stream.dict.set(PDFName.of("Subtype"), PDFName.of(file.mediaType));
    const checksum = createHash("md5").update(bytes).digest("hex");
    const particulars = context.obj({ Size: bytes.length, CreationDate: date, ModDate: date });
    particulars.set(PDFName.of("CheckSum"), PDFHexString.of(checksum));
    stream.dict.set(PDFName.of("Params"), particulars);
    const name = names[at] ?? file.name;
    const unicodeName = PDFHexString.fromText(name);
    const specification = context.obj({
      Type: "Filespec",
      F: PDFString.of(name.normalize("NFD").replace(/[^A-Za-z0-9 ._-]/g, "_")),
      UF: unicodeName,
      Desc: PDFHexString.fromText(file.description),
      AFRelationship: "Supplement",
    });
    const streamRef = context.register(stream);
    specification.set(PDFName.of("EF"), context.obj({ F: streamRef, UF: streamRef }));
    return { name: unicodeName, ref: context.register(specification) };
  });

  // A name tree is searched by halves, so its keys must be in order.
  const sorted = [...specifications].sort((one, other) => (one.name.asString() < other.name.asString() ? -1 : 1));
  const tree = context.obj(sorted.flatMap(({ name, ref }) => [name, ref]));
  catalog.set(PDFName.of("Names"), context.obj({ EmbeddedFiles: context.obj({ Names: tree }) }));
  catalog.set(PDFName.of("AF"), context.obj(specifications.map(({ ref }) => ref)));
}
