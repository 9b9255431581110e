import type { GemeenteOutline, Position } from "../geometry/position";

/** The gemeenten that share a border with this one: their outlines come from one map and meet in its corners. */
export function neighboursOf(code: string, outlines: readonly GemeenteOutline[]): readonly string[] {
  const own = new Set(outlines.filter((outline) => outline.code === code).flatMap(cornersOf));
  return outlines
    .filter((outline) => outline.code !== code && cornersOf(outline).some((corner) => own.has(corner)))
    .map((outline) => outline.code);
}

const cornersOf = ({ planes }: GemeenteOutline): readonly string[] => planes.flat(2).map(keyOf);

/** To about a metre, so that two ways to write one corner are one. */
const keyOf = ([longitude, latitude]: Position): string => `${longitude.toFixed(5)} ${latitude.toFixed(5)}`;
