import type { QuestionOf } from "../handreiking/question";
import { joinParts, nothingRead, problem, type Reading, read } from "./answer-reading";
import type { Answer, AreaShape } from "./answers";
import { cleanLine } from "./clean-text";
import { parseGeoJson } from "./geo-json";
import { partName, type RawForm, textOf } from "./raw-form";
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
    shapes: readDrawing(name("drawing"), textOf(raw, name("drawing")), question),
  });
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
