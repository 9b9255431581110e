/** What a button at a list of rows asks: one more, one less, or one place up or down. */
export type RowAct = { kind: "add" } | { kind: "remove" | "up" | "down"; index: number };

/** The act that a button's value names; null for any other button. */
export function rowAct(value: string): RowAct | null {
  if (value === "add") return { kind: "add" };
  const [, kind, index] = /^(remove|up|down)-(\d{1,3})$/.exec(value) ?? [];
  return kind === undefined ? null : { kind: kind as "remove" | "up" | "down", index: Number(index) };
}

/** The rows after the act; one that points outside the list changes nothing. */
export function changeConditionRows<Row>(rows: readonly Row[], act: RowAct, blank: Row): readonly Row[] {
  if (act.kind === "add") return [...rows, blank];
  const { kind, index } = act;
  const row = rows[index];
  if (row === undefined) return rows;
  const others = rows.toSpliced(index, 1);
  if (kind === "remove") return others;
  const place = kind === "up" ? index - 1 : index + 1;
  return place < 0 || place >= rows.length ? rows : others.toSpliced(place, 0, row);
}
