// biome-ignore-all lint/a11y/noRedundantRoles: CSS turns rows into cards, and browsers then drop the roles of the table
import { Link } from "@remix-run/react";
import { interfaceText } from "~/copy/nl/interface";
import { classNames } from "./class-names";

export type Column<Row> = {
  key: string;
  label: string;
  cell: (row: Row) => React.ReactNode;
  /** The column that names the row; gets th scope=row. The first one when none is marked. */
  isRowHeader?: boolean;
  align?: "start" | "end";
  /** No line break in the cells: dates, numbers, short states. */
  nowrap?: boolean;
  /** A real link that sorts by this column, with the order it has now. */
  sort?: { href: string; order: "ascending" | "descending" | "none" };
};

type Props<Row> = {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** A row that asks attention, told by a bar at its side besides the words in it. */
  rowTone?: (row: Row) => "attention" | "late" | undefined;
  /** Instead of an empty table. */
  empty?: React.ReactNode;
};

/** A table whose rows become cards under 640 px; the column's label then stands before each cell. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey, rowTone, empty }: Props<Row>) {
  if (rows.length === 0 && empty) return empty;
  const headerKey = columns.find((column) => column.isRowHeader)?.key ?? columns[0]?.key;
  return (
    <table className="table" role="table">
      <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => {
          const tone = rowTone?.(row);
          return (
            <tr role="row" key={rowKey(row)} className={tone && `table__row--${tone}`}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} isHeader={column.key === headerKey} />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function HeaderCell<Row>({ column }: { column: Column<Row> }) {
  const { sort } = column;
  return (
    <th
      role="columnheader"
      scope="col"
      className={column.align === "end" ? "table__cell--end" : undefined}
      aria-sort={sort && sort.order !== "none" ? sort.order : undefined}
    >
      {sort ? (
        <Link to={sort.href} className={classNames("table__sort", `table__sort--${sort.order}`)} preventScrollReset>
          {column.label}
          {sort.order !== "none" && (
            <span className="visually-hidden">
              , {sort.order === "ascending" ? interfaceText.sortedAscending : interfaceText.sortedDescending}
            </span>
          )}
        </Link>
      ) : (
        column.label
      )}
    </th>
  );
}

function Cell<Row>({ column, row, isHeader }: { column: Column<Row>; row: Row; isHeader: boolean }) {
  const className = classNames(column.align === "end" && "table__cell--end", column.nowrap && "nowrap");
  const content = (
    <>
      <span className="table__label" aria-hidden="true">
        {column.label}
      </span>
      <span className="table__content">{column.cell(row)}</span>
    </>
  );
  if (isHeader) {
    return (
      <th role="rowheader" scope="row" className={className || undefined}>
        {content}
      </th>
    );
  }
  return (
    <td role="cell" className={className || undefined}>
      {content}
    </td>
  );
}
