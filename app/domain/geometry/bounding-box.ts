import type { Position } from "./position";

export type Box = { readonly west: number; readonly south: number; readonly east: number; readonly north: number };

/** The smallest box around these positions; null around nothing. */
export function boundingBox(positions: readonly Position[]): Box | null {
  const [first] = positions;
  if (first === undefined) return null;
  let [west, south] = first;
  let [east, north] = first;
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return { west, south, east, north };
}

/** Whether two boxes have a point in common when the first is made larger by a margin in degrees. */
export const boxesMeet = (one: Box, other: Box, margin = 0): boolean =>
  one.west - margin <= other.east &&
  one.east + margin >= other.west &&
  one.south - margin <= other.north &&
  one.north + margin >= other.south;
