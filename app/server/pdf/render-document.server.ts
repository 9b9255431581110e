import { createHash } from "node:crypto";
import { PDFDocument, PDFHexString, PDFName } from "pdf-lib";
import type { DocumentModel } from "~/domain/documents/document-model";
import { canonicalJson } from "~/domain/handreiking/canonical-json";
import { layOutDocument } from "./lay-out-document.server";
import { drawFurniture } from "./page-furniture.server";
import { placeStrips } from "./place-strips.server";
import { page as sheet } from "./theme.server";
import { Typeface } from "./typeface.server";
import { type Original, writeFiles } from "./write-files.server";
import { writeLinks } from "./write-links.server";
import { writeMetadata } from "./write-metadata.server";
import { writeOutline } from "./write-outline.server";
import { type DrawnPage, writeStructure } from "./write-structure.server";

type RenderOptions = {
  /** Bytes of every file that the model places `embedded`. */
  attachments?: readonly Original[];
  /** Called once with the characters that the font lacks; they print as a replacement mark. */
  onMissingCharacters?: (characters: readonly string[]) => void;
};

/** Makes the PDF of a document: tagged, with bookmarks and embedded fonts. Equal models give equal bytes. */
export async function renderDocument(model: DocumentModel, options: RenderOptions = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const typeface = await Typeface.embed(document);
  const { root, flow, layout } = layOutDocument(model, typeface);
  const canvases = placeStrips(flow, typeface);
  const pages = canvases.map((canvas): DrawnPage => {
    drawFurniture(canvas, canvases.length, model.metadata, typeface);
    const page = document.addPage([sheet.width, sheet.height]);
    page.node.set(PDFName.of("Contents"), context.register(context.flateStream(canvas.finish())));
    const fonts = context.obj({ Regular: typeface.regular.ref, Bold: typeface.bold.ref });
    page.node.set(PDFName.of("Resources"), context.obj({ Font: fonts }));
    return { canvas, page };
  });

  const links = writeLinks(context, pages, layout.headings);
  catalog.set(PDFName.of("StructTreeRoot"), writeStructure(context, root, pages, links));
  const outline = writeOutline(context, [...layout.headings.values()], pages);
  if (outline) catalog.set(PDFName.of("Outlines"), outline);
  if (outline) catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
  writeFiles(document, model, options.attachments ?? []);
  writeMetadata(document, model.metadata);
  const identity = createHash("sha256").update(canonicalJson(model)).digest("hex").slice(0, 32);
  context.trailerInfo.ID = context.obj([PDFHexString.of(identity), PDFHexString.of(identity)]);

  if (typeface.missing.size > 0) options.onMissingCharacters?.([...typeface.missing].sort());
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}
