import { rounded } from "../geometry/coordinate-text";
import type { Position } from "../geometry/position";
import type { Shape } from "../handreiking/reserved";
import type { AreaShape } from "./answers";
import { cleanLine } from "./clean-text";
import { looksLikeXml, parseGpx } from "./gpx";

export const maxGeoJsonLength = 200_000;
export const maxPositions = 5_000;
export const maxShapes = 200;
const maxDepth = 4;

type Role = { readonly id: string; readonly label: { readonly nl: string } };
/** What the question takes; `any` keeps whatever role is written, for the question to judge later. */
type Allowed = { readonly shapes: readonly Shape[]; readonly roles: readonly Role[] | "any" };

/** Why a drawing is refused; `copy` has a sentence for each. */
export type GeoJsonProblem =
  | "drawing_too_large"
  | "not_geojson"
  | "drawing_empty"
  | "coordinates_outside_world"
  | "ring_not_closed"
  | "shape_not_allowed";

class Refused extends Error {
  constructor(readonly code: GeoJsonProblem) {
    super(code);
  }
}

/**
 * The shapes of a drawing (RFC 7946). Checked before anything is kept: size, known kinds of geometry, coordinates
 * that lie in the world, rings that close. What a feature is for is read from its property `rol`.
 */
export function parseGeoJson(
  text: string,
  allowed: Allowed,
): { ok: true; shapes: readonly AreaShape[] } | { ok: false; code: GeoJsonProblem } {
  if (text.length > maxGeoJsonLength) return { ok: false, code: "drawing_too_large" };
  try {
    const content = looksLikeXml(text) ? featuresOfGpx(text) : parseJson(text);
    const shapes = shapesOf(content, { role: null, name: null }, allowed, 0);
    if (shapes.length === 0) throw new Refused("drawing_empty");
    const positions = shapes.flatMap((shape) => shape.positions).reduce((sum, row) => sum + row.length, 0);
    if (shapes.length > maxShapes || positions > maxPositions) throw new Refused("drawing_too_large");
    return { ok: true, shapes };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, code: error.code };
    throw error;
  }
}

/** The drawing as GeoJSON text, to show it again and to give it to others. */
export function geoJsonOf(shapes: readonly AreaShape[]): string {
  const features = shapes.map(({ shape, role, name, note, width, positions }) => ({
    type: "Feature",
    properties: {
      ...(role === null ? {} : { rol: role }),
      ...(name === null ? {} : { naam: name }),
      ...(note === undefined ? {} : { toelichting: note }),
      ...(width === undefined ? {} : { breedte: width }),
    },
    geometry:
      shape === "punt"
        ? { type: "Point", coordinates: positions[0]?.[0] }
        : shape === "lijn"
          ? { type: "LineString", coordinates: positions[0] }
          : { type: "Polygon", coordinates: positions },
  }));
  return JSON.stringify({ type: "FeatureCollection", features });
}

type About = Pick<AreaShape, "role" | "name" | "note" | "width">;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused("not_geojson");
  }
}

/** A GPX file as the GeoJSON that says the same, so that it is held to the same limits. */
function featuresOfGpx(text: string): unknown {
  const found = parseGpx(text);
  if (found === null) throw new Refused("not_geojson");
  if (found.flatMap(({ row }) => row.flat()).some(Number.isNaN)) throw new Refused("not_geojson");
  const features = found.map(({ name, shape, row }) => ({
    type: "Feature",
    properties: { naam: name },
    geometry: shape === "punt" ? { type: "Point", coordinates: row[0] } : { type: "LineString", coordinates: row },
  }));
  return { type: "FeatureCollection", features };
}

function shapesOf(value: unknown, about: About, allowed: Allowed, depth: number): AreaShape[] {
  if (!isObject(value) || depth > maxDepth) throw new Refused("not_geojson");
  const { type } = value;
  const deeper = (inner: unknown, innerAbout = about) => shapesOf(inner, innerAbout, allowed, depth + 1);
  if (type === "FeatureCollection") return listIn(value.features).flatMap((feature) => deeper(feature));
  if (type === "Feature")
    return value.geometry === null ? [] : deeper(value.geometry, aboutOf(value.properties, allowed));
  if (type === "GeometryCollection") return listIn(value.geometries).flatMap((geometry) => deeper(geometry));
  return geometry(type, value.coordinates, allowed).map((found) => ({ ...found, ...about }));
}

function geometry(type: unknown, coordinates: unknown, allowed: Allowed): Pick<AreaShape, "shape" | "positions">[] {
  const of = (shape: Shape, positions: readonly (readonly Position[])[]) => {
    if (!allowed.shapes.includes(shape)) throw new Refused("shape_not_allowed");
    return { shape, positions };
  };
  switch (type) {
    case "Point":
      return [of("punt", [[position(coordinates)]])];
    case "MultiPoint":
      return listIn(coordinates).map((point) => of("punt", [[position(point)]]));
    case "LineString":
      return [of("lijn", [line(coordinates)])];
    case "MultiLineString":
      return listIn(coordinates).map((part) => of("lijn", [line(part)]));
    case "Polygon":
      return [of("vlak", plane(coordinates))];
    case "MultiPolygon":
      return listIn(coordinates).map((part) => of("vlak", plane(part)));
    default:
      throw new Refused("not_geojson");
  }
}

function line(value: unknown): readonly Position[] {
  const positions = listIn(value).map(position);
  if (positions.length < 2) throw new Refused("not_geojson");
  return positions;
}

function plane(value: unknown): readonly (readonly Position[])[] {
  const rings = listIn(value).map((ring) => listIn(ring).map(position));
  if (rings.length === 0) throw new Refused("not_geojson");
  for (const ring of rings) {
    const first = ring[0];
    const last = ring.at(-1);
    const isClosed = ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
    if (!isClosed) throw new Refused("ring_not_closed");
  }
  return rings;
}

function position(value: unknown): Position {
  const [longitude, latitude] = listIn(value);
  if (typeof longitude !== "number" || typeof latitude !== "number") throw new Refused("not_geojson");
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) throw new Refused("coordinates_outside_world");
  return rounded([longitude, latitude]);
}

function aboutOf(properties: unknown, { roles }: Allowed): About {
  const given = isObject(properties) ? properties : {};
  const note = shortText(given.toelichting);
  const { breedte: width } = given;
  return {
    role: roleOf(shortText(given.rol ?? given.role), roles),
    name: shortText(given.naam ?? given.name),
    ...(note === null ? {} : { note }),
    ...(typeof width === "number" && width >= 0 && width <= 100 ? { width: Math.round(width * 10) / 10 } : {}),
  };
}

/** A drawing with one possible role needs none written; an unknown role is no role. */
function roleOf(written: string | null, roles: Allowed["roles"]): string | null {
  if (roles === "any") return written;
  const known = roles.find(({ id, label }) => id === written || label.nl === written);
  return known?.id ?? (roles.length === 1 ? (roles[0]?.id ?? null) : null);
}

function shortText(value: unknown): string | null {
  const line = typeof value === "string" ? cleanLine(value.slice(0, 200)) : "";
  return line === "" ? null : line;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function listIn(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length > maxPositions) throw new Refused("not_geojson");
  return value;
}
