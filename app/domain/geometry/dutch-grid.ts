import type { Position } from "./position";

/** Metres of the Dutch grid around Amersfoort, from which is counted. */
const amersfoort = { x: 155_000, y: 463_000, latitude: 52.1551744, longitude: 5.38720621 } as const;

/** Power of x, power of y, and seconds of arc per 100 km. */
type Term = readonly [number, number, number];

const north: readonly Term[] = [
  [0, 1, 3235.65389],
  [2, 0, -32.58297],
  [0, 2, -0.2475],
  [2, 1, -0.84978],
  [0, 3, -0.0655],
  [2, 2, -0.01709],
  [1, 0, -0.00738],
  [4, 0, 0.0053],
  [2, 3, -0.00039],
  [4, 1, 0.00033],
  [1, 1, -0.00012],
];
const east: readonly Term[] = [
  [1, 0, 5260.52916],
  [1, 1, 105.94684],
  [1, 2, 2.45656],
  [3, 0, -0.81885],
  [1, 3, 0.05594],
  [3, 1, -0.05607],
  [0, 1, 0.01199],
  [3, 2, -0.00256],
  [1, 4, 0.00128],
  [0, 2, 0.00022],
  [2, 0, -0.00022],
  [5, 0, 0.00026],
];

/** Whether these can be metres in the Dutch grid (Rijksdriehoeksmeting): its y is always larger than its x. */
export const isOnDutchGrid = (x: number, y: number): boolean => x >= 0 && x <= 300_000 && y >= 300_000 && y <= 630_000;

/**
 * A position of the Dutch grid in degrees (Schreutelkamp and Strang van Hees, "Benaderingsformules voor de
 * transformatie tussen RD- en WGS84-kaartcoördinaten", Geodesia 2001): exact to about half a metre.
 */
export function fromDutchGrid(x: number, y: number): Position {
  const dx = (x - amersfoort.x) / 100_000;
  const dy = (y - amersfoort.y) / 100_000;
  const degrees = (terms: readonly Term[]) =>
    terms.reduce((sum, [ofX, ofY, seconds]) => sum + seconds * dx ** ofX * dy ** ofY, 0) / 3600;
  return [amersfoort.longitude + degrees(east), amersfoort.latitude + degrees(north)];
}
