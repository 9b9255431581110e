import { borderOf } from "./border-of";
import { boundingBox, boxesMeet } from "./bounding-box";
import { metresToBorder } from "./nearest-border";
import { isInGemeente } from "./point-in-plane";
import type { Drawn, GemeenteOutline } from "./position";
import { touchedGemeenten } from "./touched-gemeenten";
import { usableShape } from "./usable-shape";

/** The outlines are this coarse, in metres: nearer than this to a border the gemeente is a guess. */
export const outlineCoarseness = 500;

/** A little more than the coarseness in degrees of longitude at 52 degrees. */
const nearInDegrees = 0.01;

/** Where a drawing lies among the gemeenten of the region. */
export type Whereabouts = {
  /** Gemeenten in which a part of it lies. */
  readonly touched: readonly string[];
  /** Other gemeenten of which the border is so near that it may lie there too. */
  readonly near: readonly string[];
  /** How much of it lies outside the region. */
  readonly outside: "nothing" | "part" | "all";
};

/** Where a drawing lies; null when nothing was drawn or no outlines of the region are known. */
export function whereItLies(drawn: readonly Drawn[], outlines: readonly GemeenteOutline[]): Whereabouts | null {
  const shapes = drawn.map(usableShape).filter((shape) => shape !== null);
  if (shapes.length === 0 || outlines.length === 0) return null;
  const touched = touchedGemeenten(shapes, outlines);
  const others = outlines.filter(({ code }) => !touched.includes(code));
  const near = others.filter((outline) => shapes.some((shape) => isNear(shape, outline))).map(({ code }) => code);
  return { touched, near, outside: touched.length === 0 ? "all" : leavesRegion(shapes, outlines) ? "part" : "nothing" };
}

function isNear(shape: Drawn, outline: GemeenteOutline): boolean {
  const around = boundingBox(shape.positions.flat());
  const border = borderOf(outline).box;
  if (around === null || border === null || !boxesMeet(around, border, nearInDegrees)) return false;
  return metresToBorder(shape, outline) <= outlineCoarseness;
}

/** A corner of the drawing that lies in no gemeente, and not merely just over a coarse border. */
const leavesRegion = (shapes: readonly Drawn[], outlines: readonly GemeenteOutline[]): boolean =>
  shapes.some(({ positions }) =>
    positions.flat().some((position) => {
      if (outlines.some((outline) => isInGemeente(position, outline))) return false;
      const point: Drawn = { shape: "punt", positions: [[position]] };
      return !outlines.some((outline) => isNear(point, outline));
    }),
  );
