import { borderOf } from "./border-of";
import { flatAround, metresToSegment } from "./distance";
import type { Drawn, GemeenteOutline } from "./position";
import { type Segment, segmentsMeet, segmentsOf } from "./segments";
import { usableShape } from "./usable-shape";

/** Metres from a drawing to the border of a gemeente, from whichever side; infinite for a drawing of nothing. */
export function metresToBorder(drawn: Drawn, outline: GemeenteOutline): number {
  const shape = usableShape(drawn);
  const { box, segments } = borderOf(outline);
  if (shape === null || box === null) return Number.POSITIVE_INFINITY;
  const flat = flatAround((box.south + box.north) / 2);
  const borders = segments.map(([from, to]): Segment => [flat(from), flat(to)]);
  const rows = shape.positions.map((row) => row.map(flat));
  let nearest = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    for (const position of row) {
      for (const border of borders) nearest = Math.min(nearest, metresToSegment(position, border));
    }
    for (const part of segmentsOf(row)) {
      for (const border of borders) nearest = Math.min(nearest, betweenSegments(part, border));
    }
  }
  return nearest;
}

/** Two straight parts that do not cross are nearest at one of their ends; those of the first were measured already. */
const betweenSegments = (part: Segment, border: Segment): number =>
  segmentsMeet(part, border) ? 0 : Math.min(metresToSegment(border[0], part), metresToSegment(border[1], part));
