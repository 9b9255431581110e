import type { NoticeBlock } from "~/domain/documents/document-model";
import { type Frame, type Layout, textStrips } from "../layout.server";
import { boxed, keepTogether, type Strip } from "../strip.server";
import { colours, page, styles } from "../theme.server";

const tones = {
  information: { edge: colours.action, field: colours.actionTint },
  attention: { edge: colours.accent, field: colours.accentTint },
  warning: { edge: colours.warning, field: colours.warningTint },
} as const;

const inset = 16;

/** A marked box; the title says what it is about, so that the colour is never needed to understand it. */
export function noticeStrips(block: NoticeBlock, frame: Frame, layout: Layout): Strip[] {
  const { edge, field } = tones[block.tone];
  const group = frame.parent.add("Div");
  const setting = { left: frame.left + inset, width: Math.min(frame.width - 2 * inset, page.measure) };
  const title = textStrips(layout, {
    ...setting,
    text: block.title,
    style: { ...styles.body, bold: true },
    element: group.add("P"),
    before: 0,
  });
  const text = block.text.flatMap((each, at) =>
    textStrips(layout, { ...setting, text: each, style: styles.body, element: group.add("P"), before: at ? 5 : 2 }),
  );
  const strips = [...title.map((strip) => ({ ...strip, keepWithNext: text.length > 0 })), ...text];
  const box = boxed(strips, { top: 10, bottom: 11, before: 12 }, (canvas, part) => {
    canvas.rectangle({ left: frame.left, top: part.top, width: frame.width, height: part.height }, field);
    canvas.rectangle({ left: frame.left, top: part.top, width: 4, height: part.height }, edge);
  });
  return keepTogether(box, 240);
}
