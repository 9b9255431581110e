import { readFileSync } from "node:fs";
import { join } from "node:path";
import { array, number, object, parse, string, unknown } from "zod/mini";
import type { Position } from "~/domain/form/answers";
import { neighboursOf, type Outline } from "~/domain/near/neighbours";
import { projectFolder } from "./project-folder.server";

const collection = object({
  features: array(object({ properties: object({ statcode: string() }), geometry: object({ coordinates: unknown() }) })),
});
const numbers = array(number());

/** The corners of every gemeente on a map of the region in GeoJSON. */
export function readOutlines(text: string): readonly Outline[] {
  const { features } = parse(collection, JSON.parse(text));
  return features.map(({ properties, geometry }) => ({
    code: properties.statcode,
    corners: cornersIn(geometry.coordinates),
  }));
}

/** Rings lie one deep in a plane and two deep in several planes. */
function cornersIn(coordinates: unknown): readonly Position[] {
  const position = numbers.safeParse(coordinates);
  if (position.success && position.data.length >= 2) return [[position.data[0] ?? 0, position.data[1] ?? 0]];
  return Array.isArray(coordinates) ? coordinates.flatMap(cornersIn) : [];
}

let outlines: readonly Outline[] | null = null;

/** A gemeente with those around it. */
export function gemeenteWithNeighbours(code: string): readonly string[] {
  outlines ??= readOutlines(readFileSync(join(projectFolder, "db/reference/twente-gemeenten.geojson"), "utf8"));
  return [code, ...neighboursOf(code, outlines)];
}
