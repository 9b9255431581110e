import type { PageCanvas } from "./page-canvas.server";

/**
 * A strip of a page that is never cut: a line of text, a row of a table. Blocks become strips, strips become pages.
 */
export type Strip = {
  height: number;
  /** Space above; left out at the head of a page. */
  before: number;
  /** Must stand on the same page as the strip that follows. */
  keepWithNext?: boolean;
  draw(canvas: PageCanvas, top: number): void;
  /** Drawn first when the strip comes to stand at the head of a page, such as the header row of its table. */
  repeated?: Strip;
};

/** Keeps strips together when they take no more than `most` points; longer ones may be cut, but not after one line. */
export function keepTogether(strips: readonly Strip[], most: number): Strip[] {
  const height = strips.reduce((sum, strip) => sum + strip.before + strip.height, 0);
  const whole = height <= most;
  return strips.map((strip, at) => {
    const isLast = at === strips.length - 1;
    const nearEdge = at === 0 || at === strips.length - 2;
    return isLast ? strip : { ...strip, keepWithNext: strip.keepWithNext || whole || nearEdge };
  });
}

/** Strips inside a box: the space between them belongs to the box, and each draws its own part of it. */
export function boxed(
  strips: readonly Strip[],
  padding: { top: number; bottom: number; before: number },
  drawBox: (canvas: PageCanvas, part: { top: number; height: number; first: boolean; last: boolean }) => void,
): Strip[] {
  return strips.map((strip, at) => {
    const first = at === 0;
    const last = at === strips.length - 1;
    const above = first ? padding.top : strip.before;
    const height = above + strip.height + (last ? padding.bottom : 0);
    return {
      ...strip,
      before: first ? padding.before : 0,
      height,
      draw(canvas, top) {
        drawBox(canvas, { top, height, first, last });
        strip.draw(canvas, top + above);
      },
    };
  });
}

/** One strip that draws several on top of each other. */
export function stacked(strips: readonly Strip[], before = 0): Strip {
  const height = strips.reduce((sum, strip, at) => sum + (at === 0 ? 0 : strip.before) + strip.height, 0);
  return {
    height,
    before,
    draw(canvas, top) {
      let at = top;
      strips.forEach((strip, index) => {
        if (index > 0) at += strip.before;
        strip.draw(canvas, at);
        at += strip.height;
      });
    },
  };
}
