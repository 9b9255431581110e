import { type Box, boundingBox } from "./bounding-box";
import { flatAround } from "./distance";
import { isInGemeente } from "./point-in-plane";
import type { Drawn, GemeenteOutline, Position } from "./position";
import { usableShape } from "./usable-shape";

/** A drawing with the borders around it, as paths in a picture that is `width` by `height`. */
export type Plan = {
  readonly width: number;
  readonly height: number;
  readonly gemeenten: readonly { readonly code: string; readonly name: string; readonly path: string }[];
  /** Where the name of a gemeente can stand in the picture. */
  readonly names: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  /** What was drawn, counted from 1 as in the table. */
  readonly shapes: readonly {
    readonly number: number;
    readonly shape: Drawn["shape"];
    readonly path: string;
    readonly x: number;
    readonly y: number;
  }[];
  /** A round number of metres, and how long that is in the picture. */
  readonly scale: { readonly metres: number; readonly length: number };
};

const width = 640;
const height = 400;
const edge = 40;
/** Nobody sees where a tent stands when only the tent is drawn. */
const leastMetres = 1_500;

/** The plan of a drawing, zoomed to what was drawn; of the whole region when there is nothing to zoom to. */
export function drawPlan(drawn: readonly Drawn[], outlines: readonly GemeenteOutline[]): Plan | null {
  const usable = drawn.map(usableShape);
  const shown = usable.flatMap((shape) => shape?.positions.flat() ?? []);
  const box = boundingBox(shown.length > 0 ? shown : outlines.flatMap(({ planes }) => planes.flat(2)));
  if (box === null) return null;
  const { place, back, metresWide } = frameOf(box);
  const path = (rows: readonly (readonly Position[])[], end: string) =>
    rows.map((row) => `M${row.map((position) => place(position).join(" ")).join("L")}${end}`).join("");
  return {
    width,
    height,
    gemeenten: outlines.map(({ code, name, planes }) => ({ code, name, path: path(planes.flat(), "Z") })),
    names: namesIn(outlines, back),
    shapes: usable.flatMap((shape, index) => {
      const [x, y] = place(shape?.positions[0]?.[0] ?? [0, 0]);
      const drawnPath = shape && path(shape.positions, shape.shape === "vlak" ? "Z" : "");
      return shape && drawnPath ? [{ number: index + 1, shape: shape.shape, path: drawnPath, x, y }] : [];
    }),
    scale: scaleOf(metresWide),
  };
}

/** Puts positions in the picture with the box in its middle. */
function frameOf({ west, south, east, north }: Box) {
  const flat = flatAround((south + north) / 2);
  const [left, bottom] = flat([west, south]);
  const [right, top] = flat([east, north]);
  const [middleX, middleY] = [(left + right) / 2, (bottom + top) / 2];
  const metres = Math.max(
    leastMetres / (width - 2 * edge),
    (right - left) / (width - 2 * edge),
    (top - bottom) / (height - 2 * edge),
  );
  const place = (position: Position): readonly [number, number] => {
    const [x, y] = flat(position);
    return [pixel(width / 2 + (x - middleX) / metres), pixel(height / 2 - (y - middleY) / metres)];
  };
  const [perLongitude, perLatitude] = flat([1, 1]);
  const back = (x: number, y: number): Position => [
    (middleX + (x - width / 2) * metres) / perLongitude,
    (middleY - (y - height / 2) * metres) / perLatitude,
  ];
  return { place, back, metresWide: width * metres };
}

/** Far outside the picture it does not matter where; numbers stay small. */
const pixel = (value: number): number => Math.round(Math.min(20_000, Math.max(-20_000, value)) * 10) / 10;

/** In the middle of what the picture shows of each gemeente, found by looking at a grid of places in it. */
function namesIn(outlines: readonly GemeenteOutline[], back: (x: number, y: number) => Position) {
  return outlines.flatMap((outline) => {
    const spots: [number, number][] = [];
    for (let x = 30; x < width; x += 20) {
      for (let y = 20; y < height; y += 20) if (isInGemeente(back(x, y), outline)) spots.push([x, y]);
    }
    if (spots.length === 0) return [];
    const mean = (of: 0 | 1) => Math.round(spots.reduce((sum, spot) => sum + spot[of], 0) / spots.length);
    return [{ name: outline.name, x: mean(0), y: mean(1) }];
  });
}

/** The largest round distance that takes at most a quarter of the picture. */
function scaleOf(metresWide: number): Plan["scale"] {
  const most = metresWide / 4;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = [5, 2, 1].map((step) => step * power).find((round) => round <= most) ?? power;
  return { metres, length: Math.round((metres / metresWide) * width) };
}
