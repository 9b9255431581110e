import type { PageCanvas } from "./page-canvas.server";
import { type Strip, stacked } from "./strip.server";

/** A row taller than this may go on over the next page. */
const tallest = 190;

type RowSetting = {
  before: number;
  padding: number;
  /** Lines and fields of the row; called for each part of it. */
  decorate?: (canvas: PageCanvas, part: { top: number; height: number; first: boolean; last: boolean }) => void;
};

/** Columns next to each other as one strip; a very tall row as one strip per line of text. */
export function rowStrips(columns: readonly (readonly Strip[])[], setting: RowSetting): Strip[] {
  const whole = columns.map((column) => stacked(column));
  const height = Math.max(0, ...whole.map((column) => column.height)) + 2 * setting.padding;
  if (height > tallest) return linesOfRow(columns, setting);
  return [
    {
      before: setting.before,
      height,
      draw(canvas, top) {
        setting.decorate?.(canvas, { top, height, first: true, last: true });
        for (const column of whole) column.draw(canvas, top + setting.padding);
      },
    },
  ];
}

function linesOfRow(columns: readonly (readonly Strip[])[], setting: RowSetting): Strip[] {
  const count = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: count }, (_, at) => {
    const parts = columns.flatMap((column) => column[at] ?? []);
    const first = at === 0;
    const last = at === count - 1;
    const above = first ? setting.padding : 0;
    const height = above + Math.max(...parts.map((part) => part.height)) + (last ? setting.padding : 0);
    return {
      before: first ? setting.before : 0,
      height,
      keepWithNext: !last && (first || at === count - 2),
      draw(canvas, top) {
        setting.decorate?.(canvas, { top, height, first, last });
        for (const part of parts) part.draw(canvas, top + above);
      },
    };
  });
}
