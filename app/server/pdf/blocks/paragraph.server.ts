import type { ParagraphBlock } from "~/domain/documents/document-model";
import { type Frame, type Layout, textStrips } from "../layout.server";
import type { Strip } from "../strip.server";
import { page, styles } from "../theme.server";

export function paragraphStrips(block: ParagraphBlock, frame: Frame, layout: Layout): Strip[] {
  const style = block.tone ? styles[block.tone] : styles.body;
  const element = frame.parent.add("P");
  const width = Math.min(frame.width, page.measure);
  return textStrips(layout, { text: block.text, style, element, left: frame.left, width, before: 7 });
}
