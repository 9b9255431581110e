import { describe, expect, it } from "vitest";
import { aQuestion } from "../../../tests/support/questions";
import type { Answer } from "./answers";
import { geoJsonOf, parseGeoJson } from "./geo-json";
import { rawFormOf } from "./raw-form";
import { readArea } from "./read-area";
import { writeFields } from "./write-fields";

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

  it("is drawn in rows of a table, in whatever way people write coordinates", () => {
    const { answer, problems } = read({
      aantal: "4",
      "0.vorm": "vlak",
      "0.naam": "Weiland",
      "0.punten": "52.22, 6.89\n52,22; 6,9\n52.23 6.9",
      "1.vorm": "lijn",
      "1.breedte": "4,5",
      "1.toelichting": "altijd vrij",
      "1.punten": "52.22, 6.89\n\n52.23, 6.9\n",
      "3.vorm": "punt",
      "3.punten": "52.22, 6.89",
    });
    expect(problems).toEqual({});
    expect((answer as { shapes: unknown }).shapes).toEqual([
      {
        shape: "vlak",
        role: null,
        name: "Weiland",
        positions: [
          [
            [6.89, 52.22],
            [6.9, 52.22],
            [6.9, 52.23],
            [6.89, 52.22],
          ],
        ],
      },
      {
        shape: "lijn",
        role: null,
        name: null,
        width: 4.5,
        note: "altijd vrij",
        positions: [
          [
            [6.89, 52.22],
            [6.9, 52.23],
          ],
        ],
      },
      { shape: "punt", role: null, name: null, positions: [[[6.89, 52.22]]] },
    ]);
  });

  it.each([
    [{ "0.vorm": "lijn", "0.punten": "52.22, 6.89\nbij de kerk" }, "waar.0.punten", "not_a_coordinate"],
    [{ "0.vorm": "vlak", "0.punten": "52.22, 6.89\n52.22, 6.89\n52.23, 6.9" }, "waar.0.punten", "too_few_points"],
    [{ "0.vorm": "punt", "0.punten": "52.22, 6.89\n52.23, 6.9" }, "waar.0.punten", "one_point_only"],
    [{ "0.vorm": "punt", "0.naam": "Podium" }, "waar.0.punten", "points_missing"],
    [{ "0.punten": "52.22, 6.89" }, "waar.0.vorm", "choose"],
    [{ "0.vorm": "lijn", "0.breedte": "breed", "0.punten": "52.22 6.89\n52.23 6.9" }, "waar.0.breedte", "not_a_number"],
  ])("says what is wrong with row %j", (row, name, code) => {
    expect(read({ aantal: "1", ...row } as Record<string, string>).problems[name]?.code).toBe(code);
  });

  it("adds a drawing to the rows once, and leaves it alone while a row has a problem", () => {
    const row = { aantal: "1", "0.vorm": "punt", "0.punten": "52.22, 6.89" };
    const tekening = JSON.stringify({
      type: "MultiPoint",
      coordinates: [
        [6.89, 52.22],
        [6.9, 52.23],
      ],
    });
    const shapesOf = (fields: Record<string, string>) => (read(fields).answer as { shapes?: unknown[] })?.shapes;
    expect(shapesOf({ ...row, tekening })).toHaveLength(2);
    expect(shapesOf({ ...row, "0.punten": "?", omschrijving: "Plein", tekening })).toBeUndefined();
  });

  it("takes a track from a GPX file, and no entities", () => {
    const gpx = '<gpx><trk><trkseg><trkpt lat="52.2" lon="6.8"/><trkpt lat="52.3" lon="6.9"/></trkseg></trk></gpx>';
    expect(read({ tekening: gpx }).answer).toMatchObject({ shapes: [{ shape: "lijn" }] });
    expect(read({ tekening: `<!DOCTYPE x>${gpx}` }).problems["waar.tekening"]?.code).toBe("not_geojson");
    expect(read({ tekening: "<gpx></gpx>" }).problems["waar.tekening"]?.code).toBe("drawing_empty");
  });

  it("is the same after its fields were written and read again", () => {
    const question = aQuestion("gebied", { id: "waar" });
    const hole = [
      [6.893, 52.223],
      [6.897, 52.223],
      [6.897, 52.227],
      [6.893, 52.223],
    ];
    const tekening = JSON.stringify({
      type: "Feature",
      properties: { naam: "Veld", toelichting: "nat", breedte: 3.5 },
      geometry: polygon([square, hole]),
    });
    const first = read({ omschrijving: "Veld", tekening }).answer as Answer;
    const again = readArea(rawFormOf(writeFields([question], { waar: first })), question);
    expect(again).toEqual({
      answer: { ...(first as object), shapes: (first as { shapes: object }).shapes },
      problems: {},
    });
  });

  it("takes no more addresses than a person reads", () => {
    expect(read({ adressen: "Straat 1\n".repeat(51) }).problems["waar.adressen"]?.code).toBe("too_many");
  });
});
