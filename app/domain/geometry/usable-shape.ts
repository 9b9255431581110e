import { type Drawn, isOnEarth, isSamePosition, type Position, type Ring } from "./position";

/**
 * What of a drawing can be measured: positions that are no place and repeated ones are left out and open rings are
 * closed. Null when too little is left to be a point, a line or a plane.
 */
export function usableShape({ shape, positions }: Drawn): Drawn | null {
  const rows = positions.map((row) => withoutRepeats(row.filter(isOnEarth)));
  if (shape === "vlak") {
    const [outside, ...holes] = rows.map(closed);
    if (!outside) return null;
    return { shape, positions: [outside, ...holes.filter((ring) => ring !== null)] };
  }
  const least = shape === "lijn" ? 2 : 1;
  const kept = rows.filter((row) => row.length >= least);
  return kept.length === 0 ? null : { shape, positions: kept };
}

const withoutRepeats = (row: readonly Position[]): readonly Position[] =>
  row.filter((position, index) => {
    const before = row[index - 1];
    return before === undefined || !isSamePosition(before, position);
  });

function closed(row: readonly Position[]): Ring | null {
  const [first] = row;
  const last = row.at(-1);
  if (first === undefined || last === undefined) return null;
  const ring = isSamePosition(first, last) ? row : [...row, first];
  return ring.length >= 4 ? ring : null;
}
