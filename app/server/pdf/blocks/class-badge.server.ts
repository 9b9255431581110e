import type { ClassBlock } from "~/domain/documents/document-model";
import { type Frame, type Layout, textStrips } from "../layout.server";
import { type Strip, stacked } from "../strip.server";
import { colours, page, styles } from "../theme.server";

const gap = 14;
const smallest = 38;

/** The letter of the class in a square, with its name in words beside it. */
export function classStrips(block: ClassBlock, frame: Frame, layout: Layout): Strip[] {
  const group = frame.parent.add("Div");
  const letterStyle = { size: 20, leading: 26, colour: colours.white, bold: true };
  const letterWidth = layout.typeface.width(block.letter, letterStyle.size, true);
  const side = Math.max(smallest, letterWidth + 16);
  const left = frame.left + side + gap;
  const width = Math.min(frame.width - side - gap, page.measure);
  const words = [
    ...textStrips(layout, {
      text: block.title,
      style: styles.heading3,
      element: group.add("P"),
      left,
      width,
      before: 0,
    }),
    ...(block.text
      ? textStrips(layout, { text: block.text, style: styles.quiet, element: group.add("P"), left, width, before: 2 })
      : []),
  ];
  const text = stacked(words);
  const height = Math.max(text.height, smallest);
  return [
    {
      before: 12,
      height,
      draw(canvas, top) {
        canvas.rectangle({ left: frame.left, top, width: side, height: smallest }, classColour(block));
        const letterTop = top + (smallest - letterStyle.leading) / 2;
        // The title names the class too, so the letter in the square is for the eye only.
        canvas.decorativeText(block.letter, letterStyle, frame.left + (side - letterWidth) / 2, letterTop);
        text.draw(canvas, top + (text.height < smallest ? (smallest - text.height) / 2 : 0));
      },
    },
  ];
}

function classColour({ position, of }: ClassBlock): string {
  if (position >= of) return colours.classHighest;
  return position <= 1 ? colours.classLowest : colours.classMiddle;
}
