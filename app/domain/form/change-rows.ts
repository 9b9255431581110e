import { shapes } from "../handreiking/reserved";
import { parseGeoJson } from "./geo-json";
import { partName, type RawForm, rowButtonName, rowCountName, rowCountOf, textOf } from "./raw-form";
import { areaFields } from "./read-area";
import { fieldsOfShape } from "./write-area";

/** Words that the buttons at rows post: one adds a row, the other removes the row with its number. */
const addRowWord = "erbij";
/** Makes rows of a drawing that was chosen or pasted. */
export const takeDrawingWord = "tekening";
const removeRow = /^weg-(\d{1,4})$/;

const mostRows = 200;

/**
 * The form after a button at the rows of a question was pressed, or null when none was. Rows that follow a removed
 * one move up, so that their fields keep their answers.
 */
export function changeRows(raw: RawForm, questionId: string): RawForm | null {
  const pressed = textOf(raw, rowButtonName(questionId));
  const count = rowCountOf(raw, questionId, mostRows);
  if (pressed === addRowWord) {
    const more = Math.min(count + 1, mostRows);
    return new Map([...raw, [rowCountName(questionId), [String(more)]]]);
  }
  if (pressed === takeDrawingWord) return withDrawing(raw, questionId, count);
  const removed = removeRow.exec(pressed);
  return removed ? withoutRow(raw, questionId, Number(removed[1]), count) : null;
}

function withoutRow(raw: RawForm, questionId: string, row: number, count: number): RawForm {
  if (row >= count) return raw;
  const kept = new Map<string, readonly string[]>();
  for (const [name, values] of raw) {
    const [id, number, ...field] = name.split(".");
    const index = /^\d{1,4}$/.test(number ?? "") ? Number(number) : null;
    if (id !== questionId || index === null || field.length === 0) kept.set(name, values);
    else if (index !== row) kept.set([id, index > row ? index - 1 : index, ...field].join("."), values);
  }
  return kept.set(rowCountName(questionId), [String(count - 1)]);
}

/** Rows behind the others for what the drawing holds; one that cannot be read is left, to be refused as an answer. */
function withDrawing(raw: RawForm, questionId: string, count: number): RawForm | null {
  const name = partName(questionId, areaFields.drawing);
  const parsed = parseGeoJson(textOf(raw, name), { shapes, roles: "any" });
  if (!parsed.ok || count + parsed.shapes.length > mostRows) return null;
  const taken = new Map(raw);
  for (const [index, shape] of parsed.shapes.entries()) {
    for (const field of Object.entries(fieldsOfShape(questionId, count + index, shape))) taken.set(...field);
  }
  return taken.set(name, [""]).set(rowCountName(questionId), [String(count + parsed.shapes.length)]);
}
