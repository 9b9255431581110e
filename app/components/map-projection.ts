type Position = readonly [number, number];
type Ring = readonly Position[];

/** A gemeente with its outline, as GeoJSON gives it. */
export type MapArea = {
  id: string;
  name: string;
  geometry:
    | { type: "Polygon"; coordinates: readonly Ring[] }
    | { type: "MultiPolygon"; coordinates: readonly (readonly Ring[])[] };
};

/**
 * Longitude and latitude to pixels. Around 52 degrees a degree of longitude is 0.61 of a degree of latitude;
 * over one region that constant factor is a good enough projection.
 */
export function projection(areas: readonly MapArea[], width: number) {
  const all = areas.flatMap((area) => ringsOf(area).flat());
  const west = Math.min(...all.map(([longitude]) => longitude));
  const east = Math.max(...all.map(([longitude]) => longitude));
  const south = Math.min(...all.map(([, latitude]) => latitude));
  const north = Math.max(...all.map(([, latitude]) => latitude));
  const flatten = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = all.length === 0 ? 1 : (width - 8) / ((east - west) * flatten || 1);
  const place = ([longitude, latitude]: Position): [number, number] => [
    round(4 + (longitude - west) * flatten * scale),
    round(4 + (north - latitude) * scale),
  ];
  return {
    width,
    height: all.length === 0 ? width : Math.ceil((north - south) * scale + 8),
    place,
    path: (area: MapArea) =>
      ringsOf(area)
        .map((ring) => `M${ring.map((each) => place(each).join(" ")).join("L")}Z`)
        .join(""),
    centre: (area: MapArea) => place(centreOf(largestRing(area))),
  };
}

function ringsOf(area: MapArea): readonly Ring[] {
  return area.geometry.type === "Polygon" ? area.geometry.coordinates : area.geometry.coordinates.flat();
}

function largestRing(area: MapArea): Ring {
  return [...ringsOf(area)].sort((one, other) => Math.abs(surface(other)) - Math.abs(surface(one)))[0] ?? [];
}

function surface(ring: Ring): number {
  return edges(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + (x1 * y2 - x2 * y1), 0) / 2;
}

/** Centre of mass of the outline, so that a name does not stand in a corner with many points. */
function centreOf(ring: Ring): Position {
  const area = surface(ring);
  if (area === 0) return ring[0] ?? [0, 0];
  let x = 0;
  let y = 0;
  for (const [[x1, y1], [x2, y2]] of edges(ring)) {
    const cross = x1 * y2 - x2 * y1;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return [x / (6 * area), y / (6 * area)];
}

function edges(ring: Ring): (readonly [Position, Position])[] {
  return ring.slice(1).map((end, index) => [ring[index] ?? end, end] as const);
}

const round = (value: number) => Math.round(value * 10) / 10;
