import type { ContentsBlock } from "~/domain/documents/document-model";
import { type Frame, type Layout, linesOf, textStrips } from "../layout.server";
import { keepTogether, type Strip } from "../strip.server";
import type { StructureElement } from "../structure-element.server";
import { colours, styles } from "../theme.server";

const numberRoom = 34;
/** A longer table of contents may go on over the next page. */
const longest = 560;

/** Table of contents: every line is a link, its page number known once all pages are there. */
export function contentsStrips(block: ContentsBlock, frame: Frame, layout: Layout): Strip[] {
  const title = textStrips(layout, {
    text: block.title,
    style: styles.heading3,
    element: frame.parent.add("P"),
    left: frame.left,
    width: frame.width,
    before: 26,
  }).map((strip) => ({ ...strip, keepWithNext: true }));
  const list = frame.parent.add("TOC");
  const entries = layout.outline.filter((heading) => heading.level <= block.depth);
  return keepTogether([...title, ...entries.flatMap((entry) => entryStrips(entry, list, frame, layout))], longest);
}

type Entry = { element: StructureElement; level: number; text: string };

function entryStrips(entry: Entry, list: StructureElement, frame: Frame, layout: Layout): Strip[] {
  const link = list.add("TOCI").add("Reference").add("Link");
  const isSection = entry.level === 2;
  const style = isSection ? { ...styles.body, leading: 17 } : { ...styles.quiet, leading: 14.5 };
  const left = frame.left + (isSection ? 0 : 14);
  const right = frame.left + frame.width;
  const lines = linesOf(layout, entry.text, style, right - left - numberRoom);
  return lines.map((line, at) => {
    const last = at === lines.length - 1;
    return {
      height: style.leading,
      before: at === 0 && isSection ? 2 : 0,
      keepWithNext: !last,
      draw(canvas, top) {
        // A space parts the words from the number that follows on the same line.
        canvas.line(link, { ...line, spaceAfter: true }, style, left, top);
        const numberOf = () => String(layout.headings.get(entry.element)?.page ?? "");
        if (last) {
          canvas.lateText(link, numberOf, style, right, top);
          canvas.rectangle(
            { left: frame.left, top: top + style.leading, width: frame.width, height: 0.4 },
            colours.line,
          );
        }
        const area = { left, top, width: right - left, height: style.leading };
        canvas.link({ ...area, target: entry.element, words: entry.text }, link);
      },
    };
  });
}
