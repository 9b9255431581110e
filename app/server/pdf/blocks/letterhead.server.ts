import type { LetterheadBlock } from "~/domain/documents/document-model";
import { type Frame, type Layout, textStrips } from "../layout.server";
import { type Strip, stacked } from "../strip.server";
import { styles } from "../theme.server";

const gap = 24;

/** Addressee at the left, facts of the letter at the right; read in that order. */
export function letterheadStrips(block: LetterheadBlock, frame: Frame, layout: Layout): Strip[] {
  const half = (frame.width - gap) / 2;
  const left = { left: frame.left, width: half, before: 0 };
  const address = stacked([
    ...textStrips(layout, { ...left, text: block.addresseeLabel, style: styles.small, element: frame.parent.add("P") }),
    ...textStrips(layout, {
      ...left,
      text: block.addressee.join("\n"),
      style: styles.body,
      element: frame.parent.add("P"),
    }),
  ]);
  const right = { left: frame.left + half + gap, width: half };
  const facts = stacked(
    block.facts.flatMap((fact, at) => [
      ...textStrips(layout, {
        ...right,
        text: fact.term,
        style: styles.small,
        element: frame.parent.add("P"),
        before: at ? 5 : 0,
      }),
      ...textStrips(layout, {
        ...right,
        text: fact.value,
        style: styles.body,
        element: frame.parent.add("P"),
        before: 0,
      }),
    ]),
  );
  return [
    {
      before: 16,
      height: Math.max(address.height, facts.height),
      draw(canvas, top) {
        address.draw(canvas, top);
        facts.draw(canvas, top);
      },
    },
  ];
}
