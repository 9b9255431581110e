import type { QuestionOf } from "../handreiking/question";
import { joinParts, nothingRead, problem, type Reading, read } from "./answer-reading";
import type { Answer, AreaShape } from "./answers";
import { cleanLine } from "./clean-text";
import { geoJsonOf, maxShapes, parseGeoJson } from "./geo-json";
import { partName, type RawForm, textOf } from "./raw-form";
import { readAreaRows } from "./read-area-rows";
import { readLongText } from "./read-text";

/** The fields of a `gebied` question. */
export const areaFields = { description: "omschrijving", addresses: "adressen", drawing: "tekening" } as const;

const maxDescription = 4_000;
const maxAddresses = 50;
const maxAddressLength = 200;

/** A place in words, by its addresses, by a drawing, or by any of these together. */
export function readArea(raw: RawForm, question: QuestionOf<"gebied">): Reading {
  const name = (field: keyof typeof areaFields) => partName(question.id, areaFields[field]);
  const description = name("description");
  return joinParts({
    description: readLongText(description, textOf(raw, description), maxDescription),
    addresses: readAddresses(name("addresses"), textOf(raw, name("addresses"))),
    shapes: readShapes(raw, question),
  });
}

/**
 * The rows of the table, and behind them what a drawing adds. As long as a row has a problem the drawing waits, so that
 * no row changes place while somebody types in it.
 */
function readShapes(raw: RawForm, question: QuestionOf<"gebied">): Reading {
  const rows = readAreaRows(raw, question);
  if (Object.keys(rows.problems).length > 0) return rows;
  const name = partName(question.id, areaFields.drawing);
  const drawing = readDrawing(name, textOf(raw, name), question);
  const all = [...(rows.answer ?? []), ...((drawing.answer as readonly Answer[] | undefined) ?? [])];
  if (all.length > maxShapes) return { ...rows, problems: { [name]: { code: "drawing_too_large" } } };
  const seen = new Set<string>();
  const shapes = all.filter((shape) => {
    const written = geoJsonOf([shape as AreaShape]);
    return !seen.has(written) && seen.add(written);
  });
  return shapes.length === 0 ? { problems: drawing.problems } : { answer: shapes, problems: drawing.problems };
}

function readAddresses(name: string, text: string): Reading<readonly string[]> {
  const longest = maxAddresses * (maxAddressLength + 2);
  if (text.length > longest) return problem(name, "too_long", { max: longest });
  const lines = text
    .split(/\r\n?|\n/)
    .map(cleanLine)
    .filter((line) => line !== "");
  if (lines.length === 0) return nothingRead;
  if (lines.length > maxAddresses) return problem(name, "too_many", { max: maxAddresses });
  if (lines.some((line) => line.length > maxAddressLength)) return problem(name, "too_long", { max: maxAddressLength });
  return read(lines);
}

function readDrawing(name: string, text: string, question: QuestionOf<"gebied">): Reading {
  if (text.trim() === "") return nothingRead;
  const parsed = parseGeoJson(text, question);
  return parsed.ok ? read(parsed.shapes as readonly AreaShape[] as Answer) : problem(name, parsed.code);
}
