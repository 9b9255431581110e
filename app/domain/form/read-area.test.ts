import { describe, expect, it } from "vitest";
import { aQuestion } from "../../../tests/support/questions";
import { geoJsonOf, parseGeoJson } from "./geo-json";
import { rawFormOf } from "./raw-form";
import { readArea } from "./read-area";

const square = [
  [6.89, 52.22],
  [6.9, 52.22],
  [6.9, 52.23],
  [6.89, 52.22],
];
const allowed = { shapes: ["punt", "lijn", "vlak"] as const, roles: [] };
const codeOf = (value: unknown, own: Parameters<typeof parseGeoJson>[1] = allowed) => {
  const parsed = parseGeoJson(typeof value === "string" ? value : JSON.stringify(value), own);
  return parsed.ok ? "ok" : parsed.code;
};
const polygon = (coordinates: unknown) => ({ type: "Polygon", coordinates });

describe("a drawing", () => {
  it("is taken from a collection, a feature or a bare geometry", () => {
    const feature = { type: "Feature", properties: null, geometry: polygon([square]) };
    expect(codeOf(polygon([square]))).toBe("ok");
    expect(codeOf(feature)).toBe("ok");
    expect(codeOf({ type: "FeatureCollection", features: [feature] })).toBe("ok");
  });

  it.each([
    ["no JSON", "{", "not_geojson"],
    ["another kind of JSON", [1, 2], "not_geojson"],
    ["an unknown geometry", { type: "Circle", coordinates: [6, 52] }, "not_geojson"],
    ["a collection without features", { type: "FeatureCollection", features: [] }, "drawing_empty"],
    ["coordinates of the Dutch grid", { type: "Point", coordinates: [257_000, 471_000] }, "coordinates_outside_world"],
    ["text for numbers", { type: "Point", coordinates: ["6.9", "52.2"] }, "not_geojson"],
    ["an open ring", polygon([square.slice(0, 3)]), "ring_not_closed"],
    ["a ring of two points", polygon([[square[0], square[0]]]), "ring_not_closed"],
    ["a line of one point", { type: "LineString", coordinates: [square[0]] }, "not_geojson"],
    ["more text than fits", "x".repeat(1_000_000), "drawing_too_large"],
  ])("is refused for %s", (_, value, expected) => {
    expect(codeOf(value)).toBe(expected);
  });

  it("is refused when it nests without end or holds too many points", () => {
    let nested: unknown = { type: "Point", coordinates: [6, 52] };
    for (let depth = 0; depth < 50; depth++) nested = { type: "GeometryCollection", geometries: [nested] };
    expect(codeOf(nested)).toBe("not_geojson");
    expect(codeOf({ type: "MultiPoint", coordinates: Array.from({ length: 6000 }, () => [6, 52]) })).toBe(
      "not_geojson",
    );
    expect(codeOf({ type: "MultiPoint", coordinates: Array.from({ length: 300 }, () => [6, 52]) })).toBe(
      "drawing_too_large",
    );
  });

  it("is refused when the question asks for another shape", () => {
    expect(codeOf({ type: "Point", coordinates: [6, 52] }, { shapes: ["vlak"], roles: [] })).toBe("shape_not_allowed");
  });

  it("says what each shape is for, when the question knows that role", () => {
    const roles = ["terrein", "route"].map((id) => ({ id, label: { nl: id } }));
    const feature = (rol: unknown) => ({
      type: "Feature",
      properties: { rol, naam: " Veld " },
      geometry: polygon([square]),
    });
    const parsed = parseGeoJson(
      JSON.stringify({ type: "FeatureCollection", features: [feature("route"), feature("__proto__"), feature({})] }),
      { ...allowed, roles },
    );
    expect(parsed.ok && parsed.shapes.map(({ role, name }) => [role, name])).toEqual([
      ["route", "Veld"],
      [null, "Veld"],
      [null, "Veld"],
    ]);
  });

  it("reads the same after it was written", () => {
    const parsed = parseGeoJson(JSON.stringify(polygon([square])), allowed);
    if (!parsed.ok) throw new Error(parsed.code);
    expect(parseGeoJson(geoJsonOf(parsed.shapes), allowed)).toEqual(parsed);
  });
});

describe("an area", () => {
  const read = (fields: Record<string, string>) =>
    readArea(
      rawFormOf(Object.fromEntries(Object.entries(fields).map(([name, value]) => [`waar.${name}`, [value]]))),
      aQuestion("gebied", { id: "waar" }),
    );

  it("may be told in words, by addresses and by a drawing", () => {
    const { answer, problems } = read({
      omschrijving: "Het plein voor de kerk",
      adressen: " Kerkplein 1 \n\nKerkplein 2",
      tekening: JSON.stringify(polygon([square])),
    });
    expect(problems).toEqual({});
    expect(answer).toMatchObject({
      description: "Het plein voor de kerk",
      addresses: ["Kerkplein 1", "Kerkplein 2"],
      shapes: [{ shape: "vlak", role: null }],
    });
  });

  it("keeps the words beside a drawing that cannot be read", () => {
    expect(read({ omschrijving: "Het plein", tekening: "?" })).toEqual({
      answer: { description: "Het plein" },
      problems: { "waar.tekening": { code: "not_geojson" } },
    });
  });

  it("takes no more addresses than a person reads", () => {
    expect(read({ adressen: "Straat 1\n".repeat(51) }).problems["waar.adressen"]?.code).toBe("too_many");
  });
});
