import { drawPlan, type Plan } from "../geometry/draw-plan";
import { lengthOf, surfaceOf } from "../geometry/measure";
import type { GemeenteOutline } from "../geometry/position";
import { type Whereabouts, whereItLies } from "../geometry/where-it-lies";
import type { Handreiking } from "../handreiking/model";
import type { Answers, AreaShape } from "./answers";
import { drawnShapes } from "./drawn-shapes";
import { gemeenteOf, questionWithMeaning } from "./question-with-meaning";

/** One thing on the map with its measures; 0 for what it does not have. */
export type PlacedShape = Pick<AreaShape, "shape" | "name"> & {
  readonly role: string | null;
  readonly width: number | null;
  readonly metres: number;
  readonly squareMetres: number;
};

/** Where the drawing of an application lies, in names of gemeenten, beside the gemeente that was chosen. */
export type PlaceOnMap = {
  readonly touched: readonly string[];
  readonly near: readonly string[];
  readonly outside: Whereabouts["outside"];
  /** The gemeente that was chosen to decide; null as long as none was. */
  readonly chosen: string | null;
  /** Whether the drawing touches that gemeente or lies near it. */
  readonly chosenFits: boolean;
  readonly plan: Plan | null;
  /** What was drawn, in the order of the table. */
  readonly shapes: readonly PlacedShape[];
};

/** What the server sees in the drawing; null without one, or without the borders of the gemeenten. */
export function placeOnMap(
  handreiking: Handreiking,
  answers: Answers,
  outlines: readonly GemeenteOutline[],
): PlaceOnMap | null {
  const own = outlines.filter(({ code }) => handreiking.gemeenten.some(({ id }) => id === code));
  const shapes = drawnShapes(handreiking, answers);
  const found = whereItLies(shapes, own);
  if (found === null) return null;
  const chosen = gemeenteOf(handreiking, answers);
  const nameOf = (code: string) => own.find((outline) => outline.code === code)?.name ?? code;
  return {
    touched: found.touched.map(nameOf),
    near: found.near.map(nameOf),
    outside: found.outside,
    chosen: chosen === null ? null : nameOf(chosen),
    chosenFits: chosen === null || [...found.touched, ...found.near].includes(chosen),
    plan: drawPlan(shapes, own),
    shapes: shapes.map((shape) => placed(shape, handreiking)),
  };
}

function placed(shape: AreaShape, handreiking: Handreiking): PlacedShape {
  const question = questionWithMeaning(handreiking, "locatie");
  const roles = question?.kind === "gebied" ? question.roles : [];
  return {
    shape: shape.shape,
    name: shape.name,
    role: roles.find(({ id }) => id === shape.role)?.label.nl ?? null,
    width: shape.width ?? null,
    metres: lengthOf(shape),
    squareMetres: surfaceOf(shape),
  };
}
