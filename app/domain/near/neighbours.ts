import type { Position } from "../form/answers";

/** The outline of a gemeente, as the corners of all its rings. */
export type Outline = { readonly code: string; readonly corners: readonly Position[] };

/** The gemeenten that share a border with this one: their outlines come from one map and meet in its corners. */
export function neighboursOf(code: string, outlines: readonly Outline[]): readonly string[] {
  const own = new Set(outlines.filter((outline) => outline.code === code).flatMap(({ corners }) => corners.map(keyOf)));
  return outlines
    .filter((outline) => outline.code !== code && outline.corners.some((corner) => own.has(keyOf(corner))))
    .map((outline) => outline.code);
}

/** To about a metre, so that two ways to write one corner are one. */
const keyOf = ([longitude, latitude]: Position): string => `${longitude.toFixed(5)} ${latitude.toFixed(5)}`;
