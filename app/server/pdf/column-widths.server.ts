import { plainText, type TableBlock, type TableCell } from "~/domain/documents/document-model";
import { cleanText } from "./clean-text.server";
import { styles } from "./theme.server";
import type { Typeface } from "./typeface.server";

/**
 * Divides the width of a table by the shares of its columns; a column too narrow for its longest word takes what it
 * lacks from the columns that have room to spare.
 */
export function columnWidths(table: TableBlock, width: number, typeface: Typeface): number[] {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0);
  const wanted = table.columns.map((column) => (column.share / shares) * width);
  const needed = table.columns.map((_, at) => Math.min(longestWord(table, at, typeface), width / 3));
  const lacking = wanted.reduce((sum, want, at) => sum + Math.max(0, (needed[at] ?? 0) - want), 0);
  const spare = wanted.reduce((sum, want, at) => sum + Math.max(0, want - (needed[at] ?? 0)), 0);
  if (lacking === 0 || spare === 0) return wanted;
  const given = Math.min(1, lacking / spare);
  const taken = Math.min(1, spare / lacking);
  return wanted.map((want, at) => {
    const need = needed[at] ?? 0;
    return want < need ? want + (need - want) * taken : want - (want - need) * given;
  });
}

function longestWord(table: TableBlock, at: number, typeface: Typeface): number {
  const width = (text: string, size: number, bold: boolean) =>
    Math.max(
      0,
      ...cleanText(text)
        .split(/\s+/)
        .map((word) => typeface.width(word, size, bold)),
    );
  const inCell = (cell: TableCell | undefined, bold: boolean) =>
    cell ? width(plainText(cell.text), styles.cell.size, bold || typeof cell.text !== "string") : 0;
  const header = width(table.columns[at]?.header ?? "", styles.columnHeader.size, true);
  const isLast = (row: number) => row === table.rows.length - 1;
  // Half a point more, so that rounding never breaks the word that set the width.
  return (
    Math.max(header, ...table.rows.map((row, index) => inCell(row[at], table.totalRow === true && isLast(index)))) + 0.5
  );
}
