import type { SignatureBlock } from "~/domain/documents/document-model";
import { type Frame, type Layout, textStrips } from "../layout.server";
import { keepTogether, type Strip } from "../strip.server";
import { page, styles } from "../theme.server";

export function signatureStrips(block: SignatureBlock, frame: Frame, layout: Layout): Strip[] {
  const setting = { left: frame.left, width: Math.min(frame.width, page.measure) };
  const text = (words: string, style: (typeof styles)[keyof typeof styles], before: number) =>
    textStrips(layout, { ...setting, text: words, style, element: frame.parent.add("P"), before });
  const strips = [
    ...block.lines.flatMap((line, at) => text(line, styles.body, at ? 0 : 20)),
    ...text(block.name, styles.heading4, 12),
    ...text(block.role, styles.body, 0),
    ...(block.note ? text(block.note, styles.small, 8) : []),
  ];
  return keepTogether(strips, 300);
}
