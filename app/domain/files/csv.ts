export type CsvCell = string | number | null;

/**
 * A table as CSV for the spreadsheets in use here: semicolons, decimal commas, and a mark that says UTF-8. A text that
 * a spreadsheet would take for a formula gets an apostrophe, so that what somebody typed can never be run.
 */
export const csv = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;

function cell(value: CsvCell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  const text = startsFormula(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Also after spaces and in full-width form, which some spreadsheets read as the plain character. */
const startsFormula = (text: string): boolean => /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text);
