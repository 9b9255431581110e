import type { ConditionBlock } from "~/domain/documents/document-model";
import { type Frame, type Layout, linesOf, textStrips } from "../layout.server";
import type { PageCanvas } from "../page-canvas.server";
import { boxed, keepTogether, type Strip } from "../strip.server";
import type { StructureElement } from "../structure-element.server";
import { colours, styles } from "../theme.server";

const bar = 3;
const inset = 14;
const numberWidth = 34;
const numberStyle = { ...styles.heading3, leading: styles.body.leading };
const bindingStyle = { ...styles.small, bold: true };

/** A card: number, text, whether it must be met, and by whom and why it was advised. One item of a list. */
export function conditionStrips(block: ConditionBlock, list: StructureElement, frame: Frame, layout: Layout): Strip[] {
  const item = list.add("LI");
  const label = item.add("Lbl");
  const body = item.add("LBody");
  const left = frame.left + inset + numberWidth;
  const width = frame.width - inset * 2 - numberWidth;
  const number = linesOf(layout, block.number, numberStyle, numberWidth)[0];
  const text = textStrips(layout, {
    text: block.text,
    style: styles.body,
    element: body.add("P"),
    left,
    width,
    before: 0,
  });
  const head = text.map((strip, at): Strip => {
    if (at > 0 || !number) return strip;
    return {
      ...strip,
      draw(canvas, top) {
        canvas.line(label, number, numberStyle, frame.left + inset, top);
        strip.draw(canvas, top);
      },
    };
  });
  const binding = bindingStrip(block, body, left, layout);
  const notes = block.notes.flatMap((note, at) => {
    const words = [{ text: `${note.term} `, bold: true }, { text: note.text }];
    const setting = { text: words, style: styles.small, element: body.add("P"), left, width, before: at ? 1.5 : 5 };
    return textStrips(layout, setting);
  });
  const tail = [...binding, ...notes];
  // What is said about the condition stays with its last words.
  const strips = [...head, ...tail].map((strip, at) =>
    at >= head.length - 2 && at < head.length + tail.length - 1 ? { ...strip, keepWithNext: true } : strip,
  );
  const must = block.binding?.must ?? true;
  const card = boxed(strips, { top: 8, bottom: 9, before: 8 }, (canvas, part) => drawCard(canvas, frame, part, must));
  return keepTogether(card, 260);
}

function bindingStrip(block: ConditionBlock, body: StructureElement, left: number, layout: Layout): Strip[] {
  if (!block.binding) return [];
  const { label, must } = block.binding;
  const style = { ...bindingStyle, colour: must ? colours.white : colours.ink };
  const line = linesOf(layout, label, style, 300)[0];
  if (!line) return [];
  const element = body.add("P");
  return [
    {
      height: 15,
      before: 5,
      draw(canvas, top) {
        const chip = { left, top, width: line.width + 12, height: 15 };
        if (must) canvas.rectangle(chip, colours.action);
        else canvas.outline(chip, colours.quiet, 0.7);
        canvas.line(element, line, style, left + 6, top + (15 - style.leading) / 2);
      },
    },
  ];
}

function drawCard(
  canvas: PageCanvas,
  frame: Frame,
  part: { top: number; height: number; first: boolean; last: boolean },
  must: boolean,
): void {
  const { left, width } = frame;
  canvas.rectangle({ left, top: part.top, width, height: part.height }, colours.field);
  canvas.rectangle({ left, top: part.top, width: bar, height: part.height }, must ? colours.action : colours.line);
}
