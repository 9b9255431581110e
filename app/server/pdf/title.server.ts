import type { DocumentMetadata } from "~/domain/documents/document-model";
import { type Frame, type Layout, textStrips } from "./layout.server";
import type { Strip } from "./strip.server";
import { colours, page, styles } from "./theme.server";

const authorStyle = { ...styles.body, bold: true, colour: colours.action };

/** Head of the first page: who speaks, the title, and the line under it. */
export function titleStrips(metadata: DocumentMetadata, frame: Frame, layout: Layout): Strip[] {
  const setting = { left: frame.left, width: frame.width };
  const bar: Strip = {
    height: 11,
    before: 0,
    keepWithNext: true,
    draw: (canvas, top) => canvas.rectangle({ left: page.left, top, width: 44, height: 4 }, colours.action),
  };
  const author = { ...setting, text: metadata.author, style: authorStyle, element: frame.parent.add("P"), before: 0 };
  const title = {
    ...setting,
    text: metadata.title,
    style: styles.title,
    element: frame.parent.add("H1"),
    before: 26,
    balanced: true,
  };
  const subtitle = metadata.subtitle
    ? textStrips(layout, {
        ...setting,
        text: metadata.subtitle,
        style: styles.subtitle,
        element: frame.parent.add("P"),
        before: 3,
      })
    : [];
  const air: Strip = { height: 8, before: 0, draw: () => undefined };
  return [bar, ...textStrips(layout, author), ...textStrips(layout, title), ...subtitle, air];
}
