import type { DocumentMetadata } from "~/domain/documents/document-model";
import { cleanText } from "./clean-text.server";
import type { PageCanvas } from "./page-canvas.server";
import { colours, columnWidth, page, styles } from "./theme.server";
import type { Typeface } from "./typeface.server";

const style = styles.furniture;
const right = page.left + columnWidth;

/** Running head and foot of a page. A screen reader skips them: everything in them stands in the document too. */
export function drawFurniture(canvas: PageCanvas, pages: number, metadata: DocumentMetadata, typeface: Typeface): void {
  if (canvas.number > 1) {
    canvas.decorativeTextRight(metadata.reference, style, right, 38);
    const room = columnWidth - typeface.width(metadata.reference, style.size) - 20;
    canvas.decorativeText(shorten(metadata.title, room, typeface), style, page.left, 38);
    canvas.rectangle({ left: page.left, top: 54, width: columnWidth, height: 0.6 }, colours.line);
  }
  const top = page.height - 46;
  canvas.rectangle({ left: page.left, top: top - 6, width: columnWidth, height: 0.6 }, colours.line);
  const label = metadata.pageLabel.replace("{page}", String(canvas.number)).replace("{pages}", String(pages));
  canvas.decorativeTextRight(label, style, right, top);
  const room = columnWidth - typeface.width(label, style.size) - 20;
  canvas.decorativeText(shorten(metadata.versionLine, room, typeface), style, page.left, top);
  if (metadata.standing) {
    canvas.decorativeText(
      shorten(metadata.standing, columnWidth, typeface, true),
      { ...style, bold: true },
      page.left,
      top + 12,
    );
  }
}

function shorten(text: string, room: number, typeface: Typeface, bold = false): string {
  const clean = cleanText(text).replace(/\n/g, " ");
  if (typeface.width(clean, style.size, bold) <= room) return clean;
  let cut = [...clean];
  while (cut.length > 0 && typeface.width(`${cut.join("")}…`, style.size, bold) > room) cut = cut.slice(0, -1);
  return `${cut.join("").trimEnd()}…`;
}
