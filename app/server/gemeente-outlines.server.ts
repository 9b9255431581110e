import { readFileSync } from "node:fs";
import { join } from "node:path";
import { array, discriminatedUnion, literal, number, object, parse, string, tuple } from "zod/mini";
import type { GemeenteOutline } from "~/domain/geometry/position";
import { neighboursOf } from "~/domain/near/neighbours";
import { projectFolder } from "./project-folder.server";

const plane = array(array(tuple([number(), number()])));
const geometry = discriminatedUnion("type", [
  object({ type: literal("Polygon"), coordinates: plane }),
  object({ type: literal("MultiPolygon"), coordinates: array(plane) }),
]);
const collection = object({
  features: array(object({ properties: object({ statcode: string(), naam: string() }), geometry })),
});

/** The outline of every gemeente on a map of the region in GeoJSON. */
export function readOutlines(text: string): readonly GemeenteOutline[] {
  return parse(collection, JSON.parse(text)).features.map(({ properties, geometry }) => ({
    code: properties.statcode,
    name: properties.naam,
    planes: geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  }));
}

let outlines: readonly GemeenteOutline[] | null = null;

/** The outlines of the gemeenten that are known here; one map for the whole process. */
export function gemeenteOutlines(): readonly GemeenteOutline[] {
  outlines ??= readOutlines(readFileSync(join(projectFolder, "db/reference/twente-gemeenten.geojson"), "utf8"));
  return outlines;
}

/** A gemeente with those around it. */
export function gemeenteWithNeighbours(code: string): readonly string[] {
  return [code, ...neighboursOf(code, gemeenteOutlines())];
}
