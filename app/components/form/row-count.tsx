import { rowCountName } from "~/domain/form/raw-form";
import type { FormApi } from "./form-api";

/** Says how many rows are on the page, because a row of empty tick boxes sends nothing itself. */
export function RowCount({ name, count }: { name: string; count: number }) {
  return <input type="hidden" name={name} value={count} />;
}

export function rowsShown(form: FormApi, questionId: string): number {
  const text = form.field(rowCountName(questionId)).defaultValue ?? "";
  return /^\d{1,3}$/.test(text) ? Number(text) : 0;
}
