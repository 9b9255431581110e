import { type PDFContext, PDFHexString, PDFName, type PDFRef } from "pdf-lib";
import type { PlacedHeading } from "./layout.server";
import type { StructureElement } from "./structure-element.server";
import { page as sheet } from "./theme.server";
import type { DrawnPage } from "./write-structure.server";

/** Writes the links of each page, to headings in the same document. */
export function writeLinks(
  context: PDFContext,
  pages: readonly DrawnPage[],
  headings: ReadonlyMap<StructureElement, PlacedHeading>,
): PDFRef[][] {
  return pages.map(({ canvas, page }) => {
    const refs = canvas.links.map((link) => {
      const target = headings.get(link.target);
      if (!target) throw new Error(`the contents point to a heading that was not placed: ${link.words}`);
      const bottom = sheet.height - link.top - link.height;
      return context.register(
        context.obj({
          Type: "Annot",
          Subtype: "Link",
          Rect: [link.left, bottom, link.left + link.width, bottom + link.height],
          Border: [0, 0, 0],
          F: 4,
          Contents: PDFHexString.fromText(link.words),
          Dest: destination(context, pages, target),
        }),
      );
    });
    if (refs.length > 0) page.node.set(PDFName.of("Annots"), context.obj(refs));
    page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
    return refs;
  });
}

/** The place of a heading, a little above it so that it does not stick to the edge of the window. */
export function destination(context: PDFContext, pages: readonly DrawnPage[], heading: PlacedHeading) {
  const ref = pages[heading.page - 1]?.page.ref;
  if (!ref) throw new Error(`heading on page ${heading.page}, which does not exist`);
  return context.obj([ref, "XYZ", 0, Math.min(sheet.height, sheet.height - heading.top + 14), null]);
}
