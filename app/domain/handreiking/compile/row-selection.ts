import type { RowColumn, RowOperation, RowSelection, RowTest } from "../derived-fact";
import type { FieldDocument } from "../document/form";
import type { ConditionDocument, TestDocument } from "../document/parts";
import { highest, type Interval, multiply } from "../interval";
import type { Path } from "../problem";
import type { DerivedContext } from "./derived-facts";
import { yesNoOptions } from "./facts";

/** More rows than this nobody fills in; it bounds what an unanswered question can add up to. */
export const mostRows = 100;
const greatestCell = 1_000_000;

type RowsDocument = { readonly rijen: string; readonly als?: ConditionDocument[number] | undefined };

export function compileRows(
  context: DerivedContext,
  document: RowsDocument,
  path: Path,
  columns: readonly string[] = [],
  holding: "numbers" | "options" = "numbers",
): RowSelection | null {
  const { report, rows } = context;
  const question = rows.get(document.rijen);
  if (!question) {
    report.unknown("BETEKENIS", "unknown-rows", [...path, "rijen"], document.rijen, rows.keys());
    return null;
  }
  const fields = new Map(question.velden.map((field) => [field.id, field]));
  const find = (id: string, at: Path): FieldDocument | null => {
    const field = fields.get(id);
    if (!field) report.unknown("BETEKENIS", "unknown-field", at, id, fields.keys(), { question: question.id });
    return field ?? null;
  };
  const where = Object.entries(document.als ?? {}).flatMap(([id, test]): RowTest[] => {
    const field = find(id, [...path, "als", id]);
    return field ? rowTest(context, field, test, [...path, "als", id]) : [];
  });
  for (const column of columns) {
    const field = fields.get(column);
    const fits = holding === "numbers" ? field?.soort === "getal" : field && columnOf(field).options.length > 0;
    if (field && !fits) report.add("BETEKENIS", "column-does-not-fit", path, { field: column, holding });
  }
  const read = [...columns, ...where.map((test) => test.field)];
  return {
    question: question.id,
    maxRows: question.max_rijen ?? mostRows,
    where,
    columns: [...new Set(read)].flatMap((id): RowColumn[] => {
      const field = find(id, path);
      return field ? [columnOf(field)] : [];
    }),
  };
}

function columnOf(field: FieldDocument): RowColumn {
  const options = field.soort === "ja_nee" ? yesNoOptions.map((o) => o.id) : Object.keys(field.opties ?? {});
  return { field: field.id, min: field.min ?? 0, max: field.max ?? greatestCell, options };
}

function rowTest({ report }: DerivedContext, field: FieldDocument, test: TestDocument, path: Path): RowTest[] {
  const listed = test.is ?? test.niet ?? test.bevat;
  if (field.soort === "getal") {
    if (!listed) {
      return [
        {
          field: field.id,
          min: test.minstens ?? test.meer_dan ?? null,
          minOpen: test.meer_dan !== undefined,
          max: test.hoogstens ?? test.minder_dan ?? null,
          maxOpen: test.minder_dan !== undefined,
        },
      ];
    }
    const [value] = listed;
    if (test.is && listed.length === 1 && typeof value === "number") {
      return [{ field: field.id, min: value, minOpen: false, max: value, maxOpen: false }];
    }
    report.add("BETEKENIS", "number-test-expected", path, { fact: field.id, word: String(value) });
    return [];
  }
  const { options } = columnOf(field);
  if (!listed || options.length === 0) {
    report.add("BETEKENIS", "option-test-expected", path, { fact: field.id });
    return [];
  }
  const unknown = listed.map(String).filter((option) => !options.includes(option));
  for (const option of unknown)
    report.unknown("BETEKENIS", "unknown-option", path, option, options, { fact: field.id });
  return unknown.length > 0 ? [] : [{ field: field.id, options: listed.map(String), negated: test.niet !== undefined }];
}

/** What rows can add up to at least and at most. */
export function rowsRange(operation: RowOperation): Interval {
  if (operation.kind === "rows-kinds") return { min: 0, max: 0 };
  if (operation.kind === "rows-count") return { min: 0, max: operation.rows.maxRows };
  const row = rowFactors(operation.rows, operation.factors);
  if (operation.kind === "rows-highest") return { min: Math.min(0, row.min), max: Math.max(0, row.max) };
  return { min: Math.min(0, row.min * operation.rows.maxRows), max: Math.max(0, row.max * operation.rows.maxRows) };
}

/** The product of the columns over their whole ranges. */
function rowFactors(rows: RowSelection, factors: readonly string[]): Interval {
  const columns = factors.map((factor) => rows.columns.find((column) => column.field === factor) ?? { min: 0, max: 0 });
  return columns.length === 1 ? highest(columns) : multiply(columns);
}
