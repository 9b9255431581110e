import type { GemeenteOutline, Plane, Position, Ring } from "./position";

/** Whether a position lies in a plane and in none of its holes (even-odd rule). */
export const isInPlane = (position: Position, plane: Plane): boolean =>
  plane.reduce((inside, ring) => inside !== isInRing(position, ring), false);

export const isInGemeente = (position: Position, { planes }: GemeenteOutline): boolean =>
  planes.some((plane) => isInPlane(position, plane));

/** Counts how often a ray to the east crosses the ring; an odd number of times means inside. */
function isInRing([x, y]: Position, ring: Ring): boolean {
  let inside = false;
  let before = ring.at(-1);
  for (const corner of ring) {
    if (before !== undefined) {
      const [x1, y1] = before;
      const [x2, y2] = corner;
      const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
      if (crosses) inside = !inside;
    }
    before = corner;
  }
  return inside;
}
