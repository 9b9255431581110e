import { PageCanvas } from "./page-canvas.server";
import type { Strip } from "./strip.server";
import { page } from "./theme.server";
import type { Typeface } from "./typeface.server";

export type Flow = readonly (Strip | "page_break")[];

const floor = page.height - page.bottom;
const fullPage = floor - page.top;

/** Puts strips on pages from top to bottom; strips that must stay together move to the next page together. */
export function placeStrips(flow: Flow, typeface: Typeface): PageCanvas[] {
  let canvas = new PageCanvas(1, typeface);
  const canvases = [canvas];
  let top: number = page.firstTop;
  let fresh = true;

  const turn = () => {
    canvas = new PageCanvas(canvases.length + 1, typeface);
    canvases.push(canvas);
    top = page.top;
    fresh = true;
  };
  const put = (strip: Strip) => {
    if (!fresh) top += strip.before;
    strip.draw(canvas, top);
    top += strip.height;
    fresh = false;
  };

  for (let at = 0; at < flow.length; at += 1) {
    const strip = flow[at];
    if (strip === undefined) break;
    if (strip === "page_break") {
      if (!fresh) turn();
      continue;
    }
    const followsKept = at > 0 && isKept(flow[at - 1]);
    const needed = followsKept ? strip.before + strip.height : heightOfGroup(flow, at);
    if (!fresh && top + needed > floor) {
      turn();
      if (strip.repeated) put(strip.repeated);
    }
    put(strip);
  }
  return canvases;
}

const isKept = (strip: Flow[number] | undefined) =>
  strip !== undefined && strip !== "page_break" && strip.keepWithNext === true;

/** The strip with everything that must stay with it; a group that no page could hold counts as its first strip. */
function heightOfGroup(flow: Flow, from: number): number {
  let height = 0;
  let first = 0;
  for (let at = from; at < flow.length; at += 1) {
    const strip = flow[at];
    if (strip === undefined || strip === "page_break") break;
    height += strip.before + strip.height;
    if (at === from) first = height;
    if (!strip.keepWithNext) break;
  }
  return height <= fullPage ? height : first;
}
