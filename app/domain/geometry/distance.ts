import type { Position } from "./position";
import type { Segment } from "./segments";

const metresPerDegree = 111_195;

/** Metres between two positions, along a great circle. */
export function metresBetween([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const half = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2;
  const across = half(lat2 - lat1) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * half(lon2 - lon1);
  return 2 * Math.asin(Math.min(1, Math.sqrt(across))) * (metresPerDegree * (180 / Math.PI));
}

/** A flat plan in metres around a latitude: true enough for what fits in a region. */
export function flatAround(latitude: number): (position: Position) => Position {
  const east = metresPerDegree * Math.cos(radians(latitude));
  return ([longitude, own]) => [longitude * east, own * metresPerDegree];
}

/** Metres from a point to a straight part, both on a flat plan. */
export function metresToSegment([x, y]: Position, [[x1, y1], [x2, y2]]: Segment): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - (x1 + along * dx), y - (y1 + along * dy));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
