import type { TilesBlock } from "~/domain/documents/document-model";
import { type Frame, type Layout, textStrips } from "../layout.server";
import { type Strip, stacked } from "../strip.server";
import { colours, styles } from "../theme.server";

const gap = 10;
const padding = 11;
const perRow = 4;
const figureStyle = { size: 19, leading: 25, colour: colours.ink, bold: true };

/** Key figures in a row of fields; for a screen reader a list. */
export function tilesStrips(block: TilesBlock, frame: Frame, layout: Layout): Strip[] {
  const list = frame.parent.add("L", { attributes: { owner: "List", values: { ListNumbering: "/None" } } });
  const columns = Math.min(perRow, Math.max(1, block.items.length));
  const width = (frame.width - gap * (columns - 1)) / columns;
  const tiles = block.items.map((item, at) => {
    const left = frame.left + (at % columns) * (width + gap);
    const body = list.add("LI").add("LBody");
    const setting = { left: left + padding, width: width - 2 * padding, before: 0 };
    const text = stacked([
      ...textStrips(layout, { ...setting, text: item.label, style: styles.small, element: body.add("P") }),
      ...textStrips(layout, { ...setting, text: item.value, style: figureStyle, element: body.add("P") }),
      ...(item.note
        ? textStrips(layout, { ...setting, text: item.note, style: styles.small, element: body.add("P") })
        : []),
    ]);
    return { left, text };
  });
  const rows = Array.from({ length: Math.ceil(tiles.length / columns) }, (_, row) =>
    tiles.slice(row * columns, (row + 1) * columns),
  );
  return rows.map((row, at): Strip => {
    const height = Math.max(...row.map((tile) => tile.text.height)) + 2 * padding - 3;
    return {
      before: at === 0 ? 10 : gap,
      height,
      draw(canvas, top) {
        for (const { left, text } of row) {
          canvas.rectangle({ left, top, width, height }, colours.field);
          canvas.rectangle({ left, top, width, height: 2 }, colours.action);
          text.draw(canvas, top + padding - 2);
        }
      },
    };
  });
}
