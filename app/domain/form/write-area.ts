import { writeCoordinate } from "../geometry/coordinate-text";
import type { AreaAnswer, AreaShape } from "./answers";
import { partName, type RawFields, rowCountName, rowFieldName } from "./raw-form";
import { areaFields } from "./read-area";
import { areaRowFields } from "./read-area-rows";

/** The fields of a `gebied` question: its words, and a row for each thing on the map. */
export function fieldsOfArea(id: string, { description, addresses, shapes = [] }: AreaAnswer): RawFields {
  return {
    [partName(id, areaFields.description)]: [description ?? ""],
    [partName(id, areaFields.addresses)]: [(addresses ?? []).join("\n")],
    [rowCountName(id)]: [String(shapes.length)],
    ...Object.assign({}, ...shapes.map((shape, index) => fieldsOfShape(id, index, shape))),
  };
}

/** One thing on the map as a row; a field without anything in it is left out. */
export function fieldsOfShape(id: string, index: number, shape: AreaShape): RawFields {
  const written: Record<keyof typeof areaRowFields, string> = {
    role: shape.role ?? "",
    shape: shape.shape,
    name: shape.name ?? "",
    width: shape.width === undefined ? "" : String(shape.width).replace(".", ","),
    note: shape.note ?? "",
    points: pointsOf(shape.positions),
  };
  const filled = Object.entries(written).filter(([, text]) => text !== "");
  return Object.fromEntries(
    filled.map(([field, text]) => [
      rowFieldName(id, index, areaRowFields[field as keyof typeof areaRowFields]),
      [text],
    ]),
  );
}

/** A point a line; the holes of a plane follow it behind an empty line. */
const pointsOf = (positions: AreaShape["positions"]): string =>
  positions.map((row) => row.map(writeCoordinate).join("\n")).join("\n\n");
