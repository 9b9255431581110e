import { type RawForm, rowButtonName, rowCountName, rowCountOf, textOf } from "./raw-form";

/** Words that the buttons at rows post: one adds a row, the other removes the row with its number. */
const addRowWord = "erbij";
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
