import type { Position } from "./position";

export type Segment = readonly [Position, Position];

/** The straight parts of a row of positions. */
export const segmentsOf = (row: readonly Position[]): readonly Segment[] =>
  row.slice(1).map((end, index) => [row[index] ?? end, end] as const);

/** Whether two straight parts have a point in common; touching counts. */
export function segmentsMeet([a, b]: Segment, [c, d]: Segment): boolean {
  const ofC = side(a, b, c);
  const ofD = side(a, b, d);
  const ofA = side(c, d, a);
  const ofB = side(c, d, b);
  if (ofC !== ofD && ofA !== ofB) return true;
  return (
    (ofC === 0 && isBetween(a, b, c)) ||
    (ofD === 0 && isBetween(a, b, d)) ||
    (ofA === 0 && isBetween(c, d, a)) ||
    (ofB === 0 && isBetween(c, d, b))
  );
}

/** On which side of the line through the first two the third lies: 1, -1, or 0 when on it. */
const side = ([x1, y1]: Position, [x2, y2]: Position, [x, y]: Position): number =>
  Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));

/** For a position on the line through both. */
const isBetween = ([x1, y1]: Position, [x2, y2]: Position, [x, y]: Position): boolean =>
  x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2) && y <= Math.max(y1, y2);
