import { fromDutchGrid, isOnDutchGrid } from "./dutch-grid";
import { isOnEarth, type Position } from "./position";

/** Two numbers with a space or semicolon between them, with a comma between decimal points, or all with commas. */
const writings: readonly RegExp[] = [
  /^(-?\d+(?:[.,]\d+)?)(?:\s*;\s*|\s+)(-?\d+(?:[.,]\d+)?)$/,
  /^(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)$/,
  /^(-?\d+,\d+)\s*,\s*(-?\d+,\d+)$/,
];

/** To about a centimetre, so that what is written and read again stays the same. */
const decimals = 7;

/**
 * A position as a person writes it: latitude and longitude, or x and y of the Dutch grid. In the Netherlands a latitude
 * is always the larger of the two, so that the wrong order is understood. Null for anything else.
 */
export function readCoordinate(line: string): Position | null {
  const clean = line.trim().replace(/[°]/g, "");
  const found = writings.map((writing) => writing.exec(clean)).find((match) => match !== null);
  if (!found) return null;
  const [one, other] = [Number(found[1]?.replace(",", ".")), Number(found[2]?.replace(",", "."))];
  if (isOnDutchGrid(one, other)) return rounded(fromDutchGrid(one, other));
  const isTurned = one >= 3 && one <= 8 && other >= 50 && other <= 54;
  const position: Position = isTurned ? [one, other] : [other, one];
  return isOnEarth(position) ? rounded(position) : null;
}

/** A position as people read it: latitude, longitude. */
export const writeCoordinate = ([longitude, latitude]: Position): string => `${latitude}, ${longitude}`;

export const rounded = ([longitude, latitude]: Position): Position => [round(longitude), round(latitude)];

const round = (value: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
