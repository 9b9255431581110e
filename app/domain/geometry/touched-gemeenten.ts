import { borderOf } from "./border-of";
import { boundingBox, boxesMeet } from "./bounding-box";
import { isInGemeente, isInPlane } from "./point-in-plane";
import type { Drawn, GemeenteOutline } from "./position";
import { segmentsMeet, segmentsOf } from "./segments";
import { usableShape } from "./usable-shape";

/**
 * The gemeenten in which any part of a drawing lies, in the order of the outlines. A route counts in every gemeente
 * that it crosses, also when it begins and ends elsewhere; a terrain on a border counts on both sides.
 */
export function touchedGemeenten(drawn: readonly Drawn[], outlines: readonly GemeenteOutline[]): readonly string[] {
  const shapes = drawn.map(usableShape).filter((shape) => shape !== null);
  return outlines.filter((outline) => shapes.some((shape) => touches(shape, outline))).map(({ code }) => code);
}

/** Whether any part of a usable shape lies in the gemeente. */
function touches({ shape, positions }: Drawn, outline: GemeenteOutline): boolean {
  const around = boundingBox(positions.flat());
  const border = borderOf(outline);
  if (around === null || border.box === null || !boxesMeet(around, border.box)) return false;
  if (positions.some((row) => row.some((position) => isInGemeente(position, outline)))) return true;
  if (shape === "punt") return false;
  for (const part of positions.flatMap(segmentsOf)) {
    const box = boundingBox(part);
    if (box === null || !boxesMeet(box, border.box)) continue;
    if (border.segments.some((segment) => segmentsMeet(part, segment))) return true;
  }
  // A terrain larger than the gemeente holds it without crossing its border.
  const inside = outline.planes[0]?.[0]?.[0];
  return shape === "vlak" && inside !== undefined && isInPlane(inside, positions);
}
