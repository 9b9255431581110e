import type { HeadingBlock } from "~/domain/documents/document-model";
import { type Frame, type Layout, textStrips } from "../layout.server";
import type { Strip } from "../strip.server";
import type { StructureElement } from "../structure-element.server";
import { columnWidth, styles } from "../theme.server";

const look = {
  2: { style: styles.heading2, before: 27, after: 2 },
  3: { style: styles.heading3, before: 17, after: 0 },
  4: { style: styles.heading4, before: 13, after: -3 },
} as const;

/** A heading stays with what follows it, and is remembered for bookmarks. */
export function headingStrips(block: HeadingBlock, element: StructureElement, frame: Frame, layout: Layout): Strip[] {
  const { style, before, after } = look[block.level];
  const strips = textStrips(layout, { text: block.text, style, element, left: frame.left, width: columnWidth, before });
  return strips.map((strip, at) => ({
    ...strip,
    keepWithNext: true,
    height: strip.height + (at === strips.length - 1 ? after : 0),
    draw(canvas, top) {
      if (at === 0) {
        layout.headings.set(element, { element, level: block.level, text: block.text, page: canvas.number, top });
      }
      strip.draw(canvas, top);
    },
  }));
}
