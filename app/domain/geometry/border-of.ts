import { type Box, boundingBox } from "./bounding-box";
import type { GemeenteOutline } from "./position";
import { type Segment, segmentsOf } from "./segments";

type Border = { readonly box: Box | null; readonly segments: readonly Segment[] };

/** Outlines stay the same as long as the program runs, and are asked for at every position. */
const known = new WeakMap<GemeenteOutline, Border>();

/** The border of a gemeente in straight parts, with the box around it. */
export function borderOf(outline: GemeenteOutline): Border {
  const found = known.get(outline);
  if (found) return found;
  const { planes } = outline;
  const border = { box: boundingBox(planes.flat(2)), segments: planes.flat().flatMap(segmentsOf) };
  known.set(outline, border);
  return border;
}
