import type { ListBlock } from "~/domain/documents/document-model";
import { type Frame, type Layout, linesOf, textStrips } from "../layout.server";
import type { Strip } from "../strip.server";
import { page, styles } from "../theme.server";

const indent = { bulleted: 14, numbered: 22 };

export function listStrips(block: ListBlock, frame: Frame, layout: Layout): Strip[] {
  const numbering = block.style === "numbered" ? "/Decimal" : "/Disc";
  const list = frame.parent.add("L", { attributes: { owner: "List", values: { ListNumbering: numbering } } });
  const style = styles.body;
  const shift = indent[block.style];
  return block.items.flatMap((text, index) => {
    const item = list.add("LI");
    const label = item.add("Lbl");
    const element = item.add("LBody");
    const width = Math.min(frame.width, page.measure) - shift;
    const strips = textStrips(layout, {
      text,
      style,
      element,
      left: frame.left + shift,
      width,
      before: index ? 3.5 : 6,
    });
    const mark = linesOf(layout, block.style === "numbered" ? `${index + 1}.` : "•", style, shift)[0];
    return strips.map((strip, at): Strip => {
      if (at > 0 || !mark) return strip;
      return {
        ...strip,
        draw(canvas, top) {
          canvas.line(label, mark, style, frame.left, top);
          strip.draw(canvas, top);
        },
      };
    });
  });
}
