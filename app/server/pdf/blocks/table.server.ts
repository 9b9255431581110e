import type { TableBlock, TableCell, TableColumn } from "~/domain/documents/document-model";
import { columnWidths } from "../column-widths.server";
import { endedBySpace, type Frame, type Layout, linesOf, textStrips } from "../layout.server";
import { rowStrips } from "../row.server";
import { type Strip, stacked } from "../strip.server";
import type { Role, StructureElement } from "../structure-element.server";
import { colours, styles, type TextStyle } from "../theme.server";

const gutter = 12;

type Column = TableColumn & { left: number; width: number };
type Cell = { cell: TableCell; column: Column; element: StructureElement; style: TextStyle };

/** A table with its caption; the header row comes back on every page the table reaches. */
export function tableStrips(block: TableBlock, frame: Frame, layout: Layout): Strip[] {
  const table = frame.parent.add("Table");
  const caption = textStrips(layout, {
    text: block.caption,
    style: styles.heading4,
    element: table.add("Caption"),
    left: frame.left,
    width: frame.width,
    before: 12,
  }).map((strip) => ({ ...strip, keepWithNext: true }));

  const columns = placeColumns(block, frame, layout);
  const header = headerRow(columns, table, frame, layout);
  const rows = block.rows.map((cells, at) => {
    const isTotal = block.totalRow === true && at === block.rows.length - 1;
    return bodyRow(block, cells, isTotal, { columns, table, frame, layout }).map((strip) => ({
      ...strip,
      repeated: header.repeated,
    }));
  });
  keepLastRowsTogether(rows);
  return [...caption, header.strip, ...rows.flat()];
}

function placeColumns(block: TableBlock, frame: Frame, layout: Layout): Column[] {
  const widths = columnWidths(block, frame.width - gutter * (block.columns.length - 1), layout.typeface);
  let left = frame.left;
  return block.columns.map((column, at) => {
    const width = widths[at] ?? 0;
    const placed = { ...column, left, width };
    left += width + gutter;
    return placed;
  });
}

function headerRow(columns: readonly Column[], table: StructureElement, frame: Frame, layout: Layout) {
  const row = table.add("TR");
  const cells = columns.map((column) => ({
    cell: { text: column.header },
    column,
    element: row.add("TH", { attributes: { owner: "Table" as const, values: { Scope: "/Column" } } }),
    style: styles.columnHeader,
  }));
  const strips = rowStrips(
    cells.map((cell) => cellStrips(cell, layout)),
    {
      before: 2,
      padding: 4,
      decorate: (canvas, { top, height }) =>
        canvas.rectangle({ left: frame.left, top: top + height - 1, width: frame.width, height: 1 }, colours.quiet),
    },
  );
  const strip = { ...stacked(strips, 2), keepWithNext: true };
  // On later pages the header is for the eye only: the cells are already tied to the first one.
  const repeated: Strip = {
    before: 0,
    height: strip.height,
    draw(canvas, top) {
      for (const { cell, column, style } of cells) {
        linesOf(layout, cell.text, style, column.width).forEach((line, at) => {
          const text = line.runs.map((run) => run.text).join("");
          const lineTop = top + 4 + at * style.leading;
          if (column.align === "end") canvas.decorativeTextRight(text, style, column.left + column.width, lineTop);
          else canvas.decorativeText(text, style, column.left, lineTop);
        });
      }
      canvas.rectangle({ left: frame.left, top: top + strip.height - 1, width: frame.width, height: 1 }, colours.quiet);
    },
  };
  return { strip, repeated };
}

type Place = { columns: readonly Column[]; table: StructureElement; frame: Frame; layout: Layout };

function bodyRow(block: TableBlock, cells: readonly TableCell[], isTotal: boolean, place: Place): Strip[] {
  const { columns, table, frame, layout } = place;
  const row = table.add("TR");
  const columnsOfStrips = columns.map((column, at) => {
    const isHeader = block.rowHeaders === true && at === 0;
    const role: Role = isHeader ? "TH" : "TD";
    const element = row.add(role, isHeader ? { attributes: { owner: "Table", values: { Scope: "/Row" } } } : {});
    const style: TextStyle = isTotal ? { ...styles.cell, bold: true } : styles.cell;
    return cellStrips({ cell: cells[at] ?? { text: "" }, column, element, style }, layout);
  });
  return rowStrips(columnsOfStrips, {
    before: 0,
    padding: 4.2,
    decorate(canvas, { top, height, first, last }) {
      if (isTotal && first) canvas.rectangle({ left: frame.left, top, width: frame.width, height: 1 }, colours.quiet);
      else if (last) {
        canvas.rectangle({ left: frame.left, top: top + height, width: frame.width, height: 0.6 }, colours.line);
      }
    },
  });
}

function cellStrips({ cell, column, element, style }: Cell, layout: Layout): Strip[] {
  const { left, width } = column;
  const lines = [
    ...endedBySpace(linesOf(layout, cell.text, style, width), cell.detail !== undefined).map((line) => ({
      line,
      style,
    })),
    ...(cell.detail
      ? linesOf(layout, cell.detail, styles.cellDetail, width).map((line) => ({ line, style: styles.cellDetail }))
      : []),
  ];
  return lines.map(({ line, style: lineStyle }) => ({
    height: lineStyle.leading,
    before: 0,
    draw(canvas, top) {
      const shift = column.align === "end" ? width - line.width : 0;
      canvas.line(element, line, lineStyle, left + shift, top);
    },
  }));
}

/** One row alone on the last page of a table reads as a mistake. */
function keepLastRowsTogether(rows: Strip[][]): void {
  const beforeLast = rows.at(-2)?.at(-1);
  if (beforeLast && rows.length > 2) beforeLast.keepWithNext = true;
}
