import { readCoordinate } from "../geometry/coordinate-text";
import { isSamePosition, type Position } from "../geometry/position";
import type { QuestionOf } from "../handreiking/question";
import type { FieldProblem } from "../outcome";
import { joinParts, nothingRead, type Reading, read } from "./answer-reading";
import type { Answer, AreaShape } from "./answers";
import { maxPositions, maxShapes } from "./geo-json";
import { type RawForm, rowCountOf, rowFieldName, textOf } from "./raw-form";
import { readNumber } from "./read-number";
import { readText } from "./read-text";

/** The fields of one thing on the map in the table of a `gebied` question. */
export const areaRowFields = {
  role: "wat",
  shape: "vorm",
  name: "naam",
  width: "breedte",
  note: "toelichting",
  points: "punten",
} as const;

const longestText = 400_000;
const longestName = 200;

/** The things on the map that were filled in as rows. A row that cannot be drawn has its problem and no shape. */
export function readAreaRows(raw: RawForm, question: QuestionOf<"gebied">): Reading<readonly Answer[]> {
  const shapes: Answer[] = [];
  const problems: Record<string, FieldProblem> = {};
  for (let index = 0; index < rowCountOf(raw, question.id, maxShapes); index++) {
    const row = readAreaRow(raw, question, index);
    if (row.answer !== undefined) shapes.push(row.answer);
    Object.assign(problems, row.problems);
  }
  return shapes.length === 0 ? { problems } : { answer: shapes, problems };
}

function readAreaRow(raw: RawForm, question: QuestionOf<"gebied">, index: number): Reading {
  const name = (field: keyof typeof areaRowFields) => rowFieldName(question.id, index, areaRowFields[field]);
  const text = (field: keyof typeof areaRowFields) => textOf(raw, name(field));
  const isEmpty = Object.keys(areaRowFields).every((field) => text(field as keyof typeof areaRowFields).trim() === "");
  if (isEmpty) return nothingRead;
  const points = readPoints(text("points"));
  const [onlyShape, ...others] = question.shapes;
  const shape = others.length === 0 ? onlyShape : question.shapes.find((one) => one === text("shape"));
  const details = joinParts({
    name: readText(name("name"), text("name"), longestName),
    note: readText(name("note"), text("note"), longestName),
    width: readNumber(name("width"), text("width"), { min: 0, max: 100, decimals: 1, unit: "" }),
  });
  const problems: Record<string, FieldProblem> = { ...details.problems };
  if (shape === undefined) problems[name("shape")] = { code: "choose" };
  if ("problem" in points) problems[name("points")] = points.problem;
  if (shape === undefined || "problem" in points) return { problems };
  const drawn = drawnAs(shape, points.rows);
  if ("problem" in drawn) return { problems: { ...problems, [name("points")]: drawn.problem } };
  const role = question.roles.find(({ id }) => id === text("role"))?.id ?? null;
  const kept = { shape, role, name: null, ...details.answer, positions: drawn.positions } as AreaShape;
  return Object.keys(problems).length > 0 ? { problems } : read(kept as Answer);
}

type Points = { readonly rows: readonly (readonly Position[])[] } | { readonly problem: FieldProblem };

/** A point a line. An empty line begins the next row, which is a hole in a terrain. */
function readPoints(text: string): Points {
  if (text.length > longestText) return { problem: { code: "drawing_too_large" } };
  const rows: Position[][] = [[]];
  let count = 0;
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (line.trim() === "") {
      rows.push([]);
      continue;
    }
    const position = readCoordinate(line.slice(0, 200));
    if (position === null) return { problem: { code: "not_a_coordinate", values: { line: index + 1 } } };
    rows.at(-1)?.push(position);
    count += 1;
    if (count > maxPositions) return { problem: { code: "drawing_too_large" } };
  }
  return { rows: rows.filter((row) => row.length > 0) };
}

/** How many different points a shape needs; a plane is closed for whoever did not. */
function drawnAs(
  shape: AreaShape["shape"],
  rows: readonly (readonly Position[])[],
): Pick<AreaShape, "positions"> | { readonly problem: FieldProblem } {
  const least = { punt: 1, lijn: 2, vlak: 3 }[shape];
  const different = (row: readonly Position[]) => new Set(row.map(String)).size;
  const all = rows.flat();
  const [first] = all;
  if (first === undefined) return { problem: { code: "points_missing" } };
  if (different(all) < least) return { problem: { code: "too_few_points", values: { min: least } } };
  if (shape === "punt") return all.length > 1 ? { problem: { code: "one_point_only" } } : { positions: [[first]] };
  if (shape === "lijn") return { positions: [all] };
  // An empty line among the points of one terrain makes no hole.
  const rings = rows.every((row) => different(row) >= least) ? rows : [all];
  return { positions: rings.map(closed) };
}

function closed(row: readonly Position[]): readonly Position[] {
  const [first] = row;
  const last = row.at(-1);
  return first === undefined || last === undefined || isSamePosition(first, last) ? row : [...row, first];
}
