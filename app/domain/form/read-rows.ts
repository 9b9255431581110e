import type { QuestionOf, RowField } from "../handreiking/question";
import type { FieldProblem } from "../outcome";
import { joinParts, nothingRead, type Reading } from "./answer-reading";
import type { Answer } from "./answers";
import { listOf, type RawForm, rowCountOf, rowFieldName, textOf } from "./raw-form";
import { readChoice, readChoices, readYesNo } from "./read-choice";
import { readDate, readTime } from "./read-moment";
import { readNumber } from "./read-number";
import { readLongText, readText } from "./read-text";

const maxShortText = 200;
const maxLongText = 4_000;

/** The rows that hold something. A row that is begun must have the fields that it cannot do without. */
export function readRows(raw: RawForm, question: QuestionOf<"rijen">): Reading<readonly Answer[]> {
  const rows: Answer[] = [];
  const problems: Record<string, FieldProblem> = {};
  for (let index = 0; index < rowCountOf(raw, question.id, question.maxRows); index++) {
    const row = readRow(raw, question, index);
    if (row.answer !== undefined) rows.push(row.answer);
    Object.assign(problems, row.problems);
  }
  return rows.length === 0 ? { ...nothingRead, problems } : { answer: rows, problems };
}

function readRow(raw: RawForm, question: QuestionOf<"rijen">, index: number): Reading {
  const readings = question.fields.map((field) => {
    const name = rowFieldName(question.id, index, field.id);
    return { field, name, reading: readField(raw, name, field) };
  });
  const joined = joinParts(Object.fromEntries(readings.map(({ field, reading }) => [field.id, reading])));
  const isEmpty = joined.answer === undefined && Object.keys(joined.problems).length === 0;
  if (isEmpty) return nothingRead;
  const missing = readings.filter(
    ({ field, name, reading }) => field.required && reading.answer === undefined && !joined.problems[name],
  );
  const problems = { ...joined.problems };
  for (const { name } of missing) problems[name] = { code: "required" };
  return { ...joined, problems };
}

function readField(raw: RawForm, name: string, field: RowField): Reading {
  const text = textOf(raw, name);
  switch (field.kind) {
    case "tekst":
      return readText(name, text, maxShortText);
    case "lange_tekst":
      return readLongText(name, text, maxLongText);
    case "getal":
      return readNumber(name, text, field.range ?? { min: null, max: null, decimals: 0, unit: "" });
    case "ja_nee":
      return readYesNo(name, text);
    case "keuze":
      return readChoice(name, text, field.options);
    case "meerkeuze":
      return readChoices(name, listOf(raw, name), field.options);
    case "datum":
      return readDate(name, text);
    case "tijd":
      return readTime(name, text);
  }
}
