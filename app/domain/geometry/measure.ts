import { flatAround, metresBetween } from "./distance";
import type { Drawn, Ring } from "./position";
import { segmentsOf } from "./segments";
import { usableShape } from "./usable-shape";

/** Length of a route in metres; 0 for anything else. */
export function lengthOf(drawn: Drawn): number {
  const shape = usableShape(drawn);
  if (shape === null || shape.shape !== "lijn") return 0;
  return shape.positions.flatMap(segmentsOf).reduce((sum, [from, to]) => sum + metresBetween(from, to), 0);
}

/** Surface of a terrain in square metres, without its holes; 0 for anything else. */
export function surfaceOf(drawn: Drawn): number {
  const shape = usableShape(drawn);
  if (shape === null || shape.shape !== "vlak") return 0;
  const [outside = 0, ...holes] = shape.positions.map(surfaceOfRing);
  return Math.max(0, outside - holes.reduce((sum, hole) => sum + hole, 0));
}

/** Measured from the first corner, so that large coordinates do not swallow a small terrain. */
function surfaceOfRing(ring: Ring): number {
  const [first] = ring;
  if (first === undefined) return 0;
  const flat = flatAround(first[1]);
  const near = ring.map(([longitude, latitude]) => flat([longitude - first[0], latitude - first[1]]));
  return Math.abs(segmentsOf(near).reduce((sum, [[x1, y1], [x2, y2]]) => sum + (x1 * y2 - x2 * y1), 0)) / 2;
}
